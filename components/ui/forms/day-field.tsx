'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldGroup, type FieldProps } from './field.tsx'

type Part = 'day' | 'month' | 'year'

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
  const [parts, setParts] = useState(() => split(defaultValue))
  const order = orderOf(useLocale())

  function change(part: Part, text: string) {
    const next = { ...parts, [part]: text.trim() }
    setParts(next)
    onChange?.(joined(next))
  }

  return (
    <FieldGroup hint={words('example')} {...field}>
      <input type="hidden" name={field.name} value={joined(parts)} />
      <div className="flex flex-wrap gap-4">
        {order.map((part, index) => {
          const id = index === 0 ? field.name : `${field.name}-${part}`
          return (
            <div key={part}>
              <label htmlFor={id} className="block text-small">
                {words(part)}
              </label>
              <input
                id={id}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={part === 'year' ? 4 : 2}
                value={parts[part]}
                onChange={(event) => change(part, event.target.value)}
                aria-invalid={field.error ? true : undefined}
                className={`control text-center ${part === 'year' ? 'w-22' : 'w-16'}`}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

function orderOf(language: string): Part[] {
  return language.startsWith('zh') ? ['year', 'month', 'day'] : ['day', 'month', 'year']
}

function split(value: string): Record<Part, string> {
  const [year = '', month = '', day = ''] = value.split('-')
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

function joined({ year, month, day }: Record<Part, string>): string {
  if (!year && !month && !day) return ''
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
