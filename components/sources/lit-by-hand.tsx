'use client'

import { type ReactNode, type SyntheticEvent, useRef } from 'react'

/**
 * Lights what belongs together while it is pointed at or has the focus: a fact and its sentence, a
 * sentence and its facts. Without scripts the numbers between them are links, and what a link leads
 * to is lit.
 */
export function LitByHand({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)

  function light(event: SyntheticEvent) {
    // What has the focus stays lit while the pointer rests on nothing, as after scrolling.
    const pointed = factsAt(event.target as Element)
    const facts = new Set(pointed.length > 0 ? pointed : factsAt(document.activeElement))
    for (const one of box.current?.querySelectorAll<HTMLElement>('[data-facts]') ?? []) {
      const isLit = one.dataset.facts?.split(' ').some((fact) => facts.has(fact))
      one.classList.toggle('lit', isLit === true)
    }
  }

  function show(event: SyntheticEvent) {
    const sentence = (event.target as Element).closest<HTMLElement>('mark[data-facts]')
    const [first] = sentence?.dataset.facts?.split(' ') ?? []
    if (!first || (event.target as Element).closest('a')) return
    box.current?.querySelector(`#fact-${CSS.escape(first)}`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the numbers are links, for every hand
    <div ref={box} onMouseOver={light} onFocus={light} onClick={show} className="reading">
      {children}
    </div>
  )
}

const factsAt = (element: Element | null): string[] =>
  element?.closest<HTMLElement>('[data-facts]')?.dataset.facts?.split(' ') ?? []
