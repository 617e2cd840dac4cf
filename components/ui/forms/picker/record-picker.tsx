'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Field, type FieldProps } from '../field.tsx'
import type { Picked } from './picked.ts'
import { PickerInput } from './picker-input.tsx'
import type { Search } from './use-found.ts'

/** Makes a new record where none fits; told what was typed. */
export type AddNew = { text: (typed: string) => string; onAdd: (typed: string) => void }

type Props = FieldProps & {
  value: Picked | null
  onChange: (value: Picked | null) => void
  /** Has to stay the same function: it is asked again when it is another. */
  search: Search
  add?: AddNew | undefined
  /** Records that are chosen already, and not offered again. */
  without?: readonly string[]
}

/** A record, looked up by any of its names; what is chosen stands as text until it is changed. */
export function RecordPicker(props: Props) {
  const { value, onChange, search, add, without, ...field } = props
  const words = useTranslations('forms.picker')
  const [changing, setChanging] = useState(false)
  const focusAfter = useRef<'input' | 'button' | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const open = changing || value === null

  useEffect(() => {
    if (!focusAfter.current) return
    place.current?.querySelector<HTMLElement>(focusAfter.current)?.focus()
    focusAfter.current = null
  })

  function turn(to: 'input' | 'button') {
    focusAfter.current = to
    setChanging(to === 'input')
  }

  return (
    <Field {...field}>
      {(control) => (
        <div ref={place} className="relative">
          {open ? (
            <PickerInput
              control={control}
              {...{ search, add, without }}
              onPick={(picked) => {
                onChange(picked)
                turn('button')
              }}
              onGiveUp={value ? () => turn('button') : undefined}
            />
          ) : (
            <p className="picked">
              <span lang={value.lang} className="font-serif">
                {value.text}
              </span>
              {value.detail && <span className="text-small text-quiet">{value.detail}</span>}
              <button
                type="button"
                id={control.id}
                aria-describedby={control['aria-describedby']}
                className="quiet-button"
                onClick={() => turn('input')}
              >
                {words('change')}
                <span className="sr-only"> {value.text}</span>
              </button>
            </p>
          )}
        </div>
      )}
    </Field>
  )
}
