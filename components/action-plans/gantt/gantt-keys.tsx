'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { folded, goes, openUp, stopAt, visibleRows } from './treegrid.ts'

/**
 * The keys of a treegrid (ARIA APG), over rows that the server has drawn: up and down from row to row,
 * right and left into a row and out of it, and what stands under an activity folds away.
 */
export function GanttKeys({ label, children }: { label: string; children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = region.current
    if (!box) return
    const [first] = visibleRows(box)
    openUp(box)
    if (first) stopAt(box, first)
    const pressed = (event: KeyboardEvent) => {
      if (goes(box, event)) event.preventDefault()
    }
    const clicked = ({ target }: MouseEvent) => {
      const fold = target instanceof Element ? target.closest('.gantt-fold') : null
      const row = fold?.closest<HTMLElement>('[role=row]')
      if (row) folded(row)
    }
    const focused = ({ target }: FocusEvent) => {
      const stop = target instanceof HTMLElement && target.closest<HTMLElement>('tbody [role=row]')
      if (stop) stopAt(box, target === stop ? stop : (target as HTMLElement))
    }
    box.addEventListener('keydown', pressed)
    box.addEventListener('click', clicked)
    box.addEventListener('focusin', focused)
    return () => {
      box.removeEventListener('keydown', pressed)
      box.removeEventListener('click', clicked)
      box.removeEventListener('focusin', focused)
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys
    <div ref={region} className="gantt-region" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
