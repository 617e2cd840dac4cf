'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = { previous: string; next: string; children: ReactNode }

/** Arrows go from entry to entry of the month, Page Up and Page Down to the month before and after. */
export function MonthKeys({ previous, next, children }: Props) {
  const router = useRouter()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = place.current
    if (!box) return
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'PageUp' || event.key === 'PageDown') {
        event.preventDefault()
        router.push(event.key === 'PageUp' ? previous : next)
      }
      if (moved(box, event.key)) event.preventDefault()
    }
    box.addEventListener('keydown', pressed)
    return () => box.removeEventListener('keydown', pressed)
  }, [router, previous, next])
  return <div ref={place}>{children}</div>
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Whether a key led from one entry to another. */
function moved(box: HTMLElement, key: string): boolean {
  const links = [...box.querySelectorAll<HTMLElement>('td a')]
  const now = links.indexOf(document.activeElement as HTMLElement)
  const step = steps[key]
  const to = step === undefined || now === -1 ? undefined : links[now + step]
  to?.focus()
  return to !== undefined
}
