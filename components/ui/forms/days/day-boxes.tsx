'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ClipboardEvent, ReactNode } from 'react'
import { type DayPart, type TypedDay, upTo } from './typed-day.ts'

type Props = {
  /** The id of the first box; the others' begin with it. */
  id: string
  /** Down to the day, the month, or the year alone. */
  to?: DayPart
  value: TypedDay
  onChange: (value: TypedDay) => void
  invalid?: boolean
  onPaste?: (event: ClipboardEvent) => void
  /** What stands beside the boxes. */
  children?: ReactNode
}

/** A date in boxes, in the order in which the reader's language says it. */
export function DayBoxes({ id, to = 'day', value, children, ...box }: Props) {
  const { onChange, invalid, onPaste } = box
  const words = useTranslations('frame.ui.day')
  const yearFirst = useLocale().startsWith('zh')
  const parts = yearFirst ? upTo[to].toReversed() : upTo[to]
  return (
    <div className="flex flex-wrap gap-4">
      {parts.map((part, index) => {
        const own = index === 0 ? id : `${id}-${part}`
        return (
          <div key={part}>
            <label htmlFor={own} className="block text-small">
              {words(part)}
            </label>
            <input
              id={own}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              value={value[part]}
              onChange={(event) => onChange({ ...value, [part]: event.target.value.trim() })}
              onPaste={onPaste}
              aria-invalid={invalid || undefined}
              className={`control text-center ${part === 'year' ? 'w-22' : 'w-16'}`}
            />
          </div>
        )
      })}
      {children}
    </div>
  )
}
