'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { runAct } from './control/acts.ts'
import type { GridControl } from './control/grid-control.ts'
import { actOf } from './table/keys.ts'

/**
 * A plan without rows has no cell that could hear anything: what is pasted anywhere on its page is
 * meant for it, and so are the keys that undo and redo.
 */
export function EmptySheet({ control }: { control: GridControl }) {
  const words = useTranslations('planGrid')
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '' || isElsewhere(event.target)) return
      event.preventDefault()
      control.around.onBlock({ text, html: event.clipboardData?.getData('text/html') ?? '' })
    }
    const press = (event: KeyboardEvent) => {
      const { key, shiftKey, altKey, ctrlKey, metaKey } = event
      const act = actOf({ key, shiftKey, altKey, command: ctrlKey || metaKey })
      if ((act?.does !== 'undo' && act?.does !== 'redo') || isElsewhere(event.target)) return
      event.preventDefault()
      control.focused(true)
      runAct(control, act)
    }
    document.addEventListener('paste', paste)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('keydown', press)
    }
  }, [control])
  return (
    <EmptyState kind="nothing" title={words('empty')}>
      {words('emptyText')}
    </EmptyState>
  )
}

/** What is pasted or pressed in a field or a dialog stays there. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, dialog') !== null
