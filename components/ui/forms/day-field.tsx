'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayBoxes } from './days/day-boxes.tsx'
import { type TypedDay, typedDay, writtenDay } from './days/typed-day.ts'
import { FieldGroup, type FieldProps } from './field.tsx'

type Props = FieldProps & {
  /** `YYYY-MM-DD`, or empty. */
  defaultValue?: string
  /** Told the day as `YYYY-MM-DD`, what was typed in that shape where it is no day, or ''. */
  onChange?: (value: string) => void
}

/**
 * A day in three boxes, in the order in which the reader's language says it. It is sent under
 * `name` as `YYYY-MM-DD`; what is no day is sent as typed, so that the answer can say so.
 */
export function DayField({ defaultValue = '', onChange, ...field }: Props) {
  const words = useTranslations('frame.ui.day')
  const [typed, setTyped] = useState(() => typedDay(defaultValue))

  function change(next: TypedDay) {
    setTyped(next)
    onChange?.(writtenDay(next))
  }

  return (
    <FieldGroup hint={words('example')} {...field}>
      <input type="hidden" name={field.name} value={writtenDay(typed)} />
      <DayBoxes
        id={field.name}
        value={typed}
        onChange={change}
        invalid={field.error !== undefined}
      />
    </FieldGroup>
  )
}
