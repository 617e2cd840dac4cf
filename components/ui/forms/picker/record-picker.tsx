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
  /** What is probably meant while nothing is typed: the source's own words beside it. */
  near?: string
  /** What can be typed, where it is no name. */
  placeholder?: string
}

/** A record, looked up by any of its names; what is chosen stands as text until it is changed. */
export function RecordPicker(props: Props) {
  const { value, onChange, search, add, without, near = '', placeholder, ...field } = props
  const words = useTranslations('forms.picker')
  /** The record that another is looked up for. */
  const [changing, setChanging] = useState<string | null>(null)
  const focusAfter = useRef<'input' | 'button' | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const adding = useRef(false)
  const open = value === null || value.id === changing

  useEffect(() => {
    // A record that was made meanwhile takes the place of the words that it was looked for by.
    if (adding.current && !open) {
      adding.current = false
      focusAfter.current = 'button'
    }
    if (!focusAfter.current) return
    place.current?.querySelector<HTMLElement>(focusAfter.current)?.focus()
    focusAfter.current = null
  })

  function begin(typed: string) {
    adding.current = true
    add?.onAdd(typed)
  }

  function turn(to: 'input' | 'button') {
    focusAfter.current = to
    setChanging(to === 'input' ? (value?.id ?? null) : null)
  }

  function takeOut() {
    onChange(null)
    turn('input')
  }

  return (
    <Field {...field}>
      {(control) => (
        <div ref={place} className="relative">
          {open ? (
            <PickerInput
              control={control}
              {...{ search, without, near: near.trim(), placeholder }}
              add={add && { ...add, onAdd: begin }}
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
                // The label would hide what the button does.
                aria-label={`${words('change')} ${value.text}`}
                aria-describedby={control['aria-describedby']}
                className="quiet-button"
                onClick={() => turn('input')}
              >
                {words('change')}
              </button>
              {field.optional && (
                <button type="button" className="quiet-button" onClick={takeOut}>
                  {words('takeOut')}
                  <span className="sr-only"> {value.text}</span>
                </button>
              )}
            </p>
          )}
        </div>
      )}
    </Field>
  )
}
