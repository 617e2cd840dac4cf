'use client'

import { useState } from 'react'
import { changedNames } from '#lib/three-way.ts'
import type { Seen } from './use-record-form.ts'

/** A new value, or how it follows from what it is by then. */
export type Next<Value> = Value | ((now: Value) => Value)

/** What a draft holds: what was typed, and the record that it was typed over. */
type Content<Value> = { base: Seen<Value>; value: Value }

/** What stands in a form, and what it was typed over. */
export function useTyped<Value extends object>(
  start: Seen<Value>,
  draft: unknown,
  onTop: (value: Value) => Value,
) {
  const found = draft as Content<Value> | undefined
  const [base, setBase] = useState(found?.base ?? start)
  const [value, setValue] = useState(() => onTop(found?.value ?? start.value))
  return {
    base,
    value,
    content: { base, value },
    changed: differing(base.value, value),
    set(seen: Seen<Value>, next: Value) {
      setBase(seen)
      setValue(next)
    },
    change<Name extends keyof Value>(name: Name, next: Next<Value[Name]>) {
      setValue((now) => ({ ...now, [name]: settled(next, now[name]) }))
    },
  }
}

export type TypedForm<Value extends object> = ReturnType<typeof useTyped<Value>>

/** The names of the fields that differ. */
export const differing = <Value extends object>(one: Value, other: Value): string[] =>
  changedNames(one as Record<string, unknown>, other as Record<string, unknown>)

/** No field of a form is a function: a function is how it changes. */
export const settled = <Value>(next: Next<Value>, now: Value): Value =>
  typeof next === 'function' ? (next as (now: Value) => Value)(now) : next
