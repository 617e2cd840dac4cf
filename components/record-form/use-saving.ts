'use client'

import { useRef, useState } from 'react'
import { ApiProblem } from '#components/api.ts'
import type { DraftKeeper } from '#components/drafts/draft-keeper.ts'
import { merged } from '#lib/three-way.ts'
import type { Saving, Seen, Since } from './use-record-form.ts'
import { differing, type TypedForm } from './use-typed.ts'

/** The version that somebody else has saved meanwhile. */
export type Conflict<Value> = { theirs: Seen<Value>; since: Since | null }

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

/**
 * Saves what is typed, once: what is saved leads on to another page, and until that is there no second
 * press saves it again. After another's save it shows both versions.
 */
export function useSaving<Value extends object>(
  { save, readNow }: Saving<Value>,
  typed: TypedForm<Value>,
  keeper: DraftKeeper,
) {
  const [conflict, setConflict] = useState<Conflict<Value> | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)

  async function send(value: Value, seen: Seen<Value>) {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setError(null)
    try {
      await save(value, seen, differing(seen.value, value))
      await keeper.forget()
    } catch (failure) {
      await fail(failure)
      underWay.current = false
      setBusy(false)
    }
  }

  async function fail(failure: unknown) {
    const stale = failure instanceof ApiProblem && failure.status === 412
    if (!stale || !readNow) return setError(failure)
    try {
      const { since, ...theirs } = await readNow()
      setConflict({ theirs, since })
    } catch (unread) {
      setError(unread)
    }
  }

  /** Puts both versions together; what both changed is taken from whom `choices` say. */
  function merge(choices: Choices, then: 'save' | 'look') {
    if (!conflict) return
    const { theirs } = conflict
    const together = mergedValue(typed, theirs.value, choices)
    typed.set(theirs, together)
    setConflict(null)
    if (then === 'save') void send(together, theirs)
  }

  return { conflict, error, busy, merge, send: () => void send(typed.value, typed.base) }
}

function mergedValue<Value extends object>(
  { base, value }: TypedForm<Value>,
  theirs: Value,
  choices: Choices,
): Value {
  type Fields = Record<string, unknown>
  return merged(base.value as Fields, value as Fields, theirs as Fields, choices) as Value
}
