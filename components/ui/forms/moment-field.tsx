'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayBoxes } from './days/day-boxes.tsx'
import { type TypedMoment, typedMoment, writtenMoment } from './days/typed-moment.ts'
import { FieldGroup, type FieldProps } from './field.tsx'

type Props = FieldProps & {
  /** `YYYY-MM-DDTHH:MM` or with seconds, by the office's clock; or empty. */
  defaultValue?: string
}

/**
 * A moment: a day in boxes, in the order in which the reader's language says it, and a time of day.
 * It is sent under `name` as `YYYY-MM-DDTHH:MM`; what nobody touches goes on as it was.
 */
export function MomentField({ defaultValue = '', ...field }: Props) {
  const words = useTranslations('frame.ui.day')
  const [changed, setChanged] = useState<TypedMoment | null>(null)
  const typed = changed ?? typedMoment(defaultValue)
  const invalid = field.error !== undefined
  const time = `${field.name}-time`
  return (
    <FieldGroup {...field}>
      <input
        type="hidden"
        name={field.name}
        value={changed ? writtenMoment(changed) : defaultValue}
      />
      <DayBoxes
        id={field.name}
        value={typed.day}
        onChange={(day) => setChanged({ ...typed, day })}
        invalid={invalid}
      >
        <div>
          <label htmlFor={time} className="block text-small">
            {words('time')}
          </label>
          <input
            id={time}
            type="text"
            autoComplete="off"
            maxLength={8}
            placeholder="23:59"
            value={typed.time}
            onChange={(event) => setChanged({ ...typed, time: event.target.value })}
            aria-invalid={invalid || undefined}
            className="control w-22 text-center"
          />
        </div>
      </DayBoxes>
    </FieldGroup>
  )
}
