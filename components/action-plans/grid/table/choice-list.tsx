'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { PickerList } from '#components/ui/forms/picker/picker-list.tsx'
import type { Found } from '#components/ui/forms/picker/use-found.ts'

type Props = {
  id: string
  found: Found
  place: number
  field: RefObject<HTMLTextAreaElement | null>
  onChoose: (picked: Picked) => void
}

/** What a cell may name, above everything else: the grid scrolls within itself and would cut it off. */
export function ChoiceList({ id, found, place, field, onChoose }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [list, at] = [sheet.current, field.current?.getBoundingClientRect()]
    if (!list || !at) return
    list.showPopover()
    list.style.left = `${Math.max(8, Math.min(at.left, innerWidth - list.offsetWidth - 8))}px`
    const below = innerHeight - at.bottom
    if (below > 200 || below > at.top) list.style.top = `${at.bottom}px`
    else list.style.bottom = `${innerHeight - at.top}px`
  }, [field])
  return (
    <div ref={sheet} popover="manual" className="popover grid-choices">
      <PickerList
        id={id}
        touch={false}
        state={found.state}
        options={found.options}
        active={place}
        addText={undefined}
        typed={found.words !== ''}
        onChoose={(chosen) => {
          const picked = found.options[chosen]
          if (picked) onChoose(picked)
        }}
      />
    </div>
  )
}
