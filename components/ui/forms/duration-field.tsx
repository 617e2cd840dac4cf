'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldGroup, type FieldProps } from './field.tsx'

const units = ['Y', 'M', 'D'] as const
type Unit = (typeof units)[number]

type Props = FieldProps & {
  /** ISO 8601, such as `P5Y`; `indefinite` where that is offered; '' where nothing is said. */
  value: string
  onChange: (duration: string) => void
  /** Whether it may have no end. */
  openEnded?: boolean
  /** What lengths of its kind are mostly given in. */
  usual?: Unit
}

/** A length of time, in years, months or days. */
export function DurationField(props: Props) {
  const { value, onChange, openEnded = false, usual = 'Y', ...field } = props
  const words = useTranslations('forms.duration')
  const [typed, setTyped] = useState(() => parts(value, usual))
  const shown = written(typed) === value || value === 'indefinite' ? typed : parts(value, usual)
  const open = value === 'indefinite'

  function change(part: Partial<typeof shown>) {
    const next = { ...shown, ...part }
    setTyped(next)
    onChange(written(next))
  }

  return (
    <FieldGroup {...field}>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={field.name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          disabled={open}
          aria-label={words('number')}
          value={open ? '' : shown.number}
          onChange={({ target }) => change({ number: target.value.trim() })}
          aria-invalid={field.error ? true : undefined}
          className="control w-20! text-center"
        />
        <select
          aria-label={words('unit')}
          disabled={open}
          value={shown.unit}
          onChange={({ target }) => change({ unit: target.value as Unit })}
          className="control control-select"
        >
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {words(`units.${unit}`)}
            </option>
          ))}
        </select>
        {openEnded && (
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={open}
              onChange={({ target }) => onChange(target.checked ? 'indefinite' : written(shown))}
              className="size-5"
            />
            {words('openEnded')}
          </label>
        )}
      </div>
    </FieldGroup>
  )
}

/** What has other units, such as weeks, is typed anew in one of these. */
function parts(duration: string, usual: Unit): { number: string; unit: Unit } {
  const [, number = '', unit = usual] = /^P(\d+)([YMD])$/.exec(duration) ?? []
  return { number, unit: unit as Unit }
}

const written = ({ number, unit }: { number: string; unit: Unit }) =>
  number === '' ? '' : `P${number}${unit}`
