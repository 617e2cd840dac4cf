'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo } from 'react'
import type { FoundDraft } from '#components/drafts/draft-keeper.ts'
import { useDraft } from '#components/drafts/use-draft.ts'
import { formErrors } from './form-errors.ts'
import { useSaving } from './use-saving.ts'
import { type Next, type TypedForm, useTyped } from './use-typed.ts'

/** A record as the form shows it, with the version that was seen; null for a new one. */
export type Seen<Value> = { value: Value; version: number | null }

/** Who made the version that came in between, and when. */
export type Since = { name: string | null; at: string }

/** How a record is saved, and read anew after somebody else has saved. */
export type Saving<Value> = {
  /** `changed` names what differs from what was seen. Throws ApiProblem. */
  save: (value: Value, seen: Seen<Value>, changed: readonly string[]) => Promise<void>
  /** Absent for a new record. Throws ApiProblem. */
  readNow?: (() => Promise<Seen<Value> & { since: Since | null }>) | undefined
}

/** Whose draft it is, the one that was found, and the office's zone for its times. */
export type DraftStart = { ownerId: string; found: FoundDraft | null; zone: string }

type Options<Value> = Saving<Value> & {
  /** Which form it is, as the list of drafts names it: a noun, such as `agreement`. */
  noun: string
  recordId: string | null
  /** Of a new one the record that it is begun from, as its address names it, such as `agreement=…`. */
  under?: string | undefined
  start: Seen<Value>
  /** What the address has filled in goes on top of what is there, a draft of before among it. */
  onTop?: (value: Value) => Value
  /** What every field is called, by its name and in the form's order. */
  labels: Readonly<Record<keyof Value & string, string>>
  draft: DraftStart
  /** What the list of drafts calls what is typed. */
  titleOf: (value: Value) => string | null
}

/** Everything that a form of a record does beside its fields: drafts, errors, conflicts (docs/forms.md). */
export function useRecordForm<Value extends object>(options: Options<Value>) {
  const { noun, recordId, under, start, onTop = same, labels, draft, titleOf } = options
  const typed = useTyped(start, draft.found?.content, onTop)
  const { base, value, content, changed } = typed
  const place = { ownerId: draft.ownerId, form: noun, subjectId: recordId, under }
  const keeper = useDraft(place, draft.found, {
    content,
    seenVersion: base.version,
    title: titleOf(value),
    changed: changed.length > 0,
  })
  const { error, ...saving } = useSaving(options, typed, keeper)
  const errors = useFormErrors(error, labels)

  function takeOver(found: unknown) {
    const { base: seen, value: next } = found as typeof content
    typed.set(seen, onTop(next))
  }

  useEffect(() => {
    keeper.restore((unsent) => takeOver(unsent))
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the form is opened
  }, [keeper])

  return {
    ...{ value, base, changed, labels, errors, keeper, takeOver },
    ...saving,
    zone: draft.zone,
    continued: draft.found,
    change: typed.change,
    ...fieldsOf(typed, labels, errors),
  }
}

const same = <Value>(value: Value): Value => value

export type RecordForm<Value extends object> = ReturnType<typeof useRecordForm<Value>>

type Errors = ReturnType<typeof formErrors>

/** What the fields of the kit take, for the fields of the record. */
function fieldsOf<Value extends object>(
  { value, change }: TypedForm<Value>,
  labels: Readonly<Record<keyof Value & string, string>>,
  errors: Errors,
) {
  const common = <Name extends keyof Value & string>(name: Name) => ({
    name,
    label: labels[name],
    onChange: (next: Next<Value[Name]>) => change(name, next),
  })
  return {
    /** For a field with one value. */
    field: <Name extends keyof Value & string>(name: Name) => ({
      ...common(name),
      value: value[name],
      error: errors.at(name),
    }),
    /** For `Rows`, each of which says its own errors. */
    rows: <Name extends keyof Value & string>(name: Name) => ({
      ...common(name),
      rows: value[name],
      error: errors.exactlyAt(name),
    }),
  }
}

/** The same errors as long as it is the same failure: the summary takes the focus once for each. */
function useFormErrors(error: unknown, labels: Readonly<Record<string, string>>): Errors {
  const words = useTranslations('frame.ui')
  const named = JSON.stringify(labels)
  return useMemo(
    () =>
      formErrors(error, JSON.parse(named), {
        unreachable: words('unreachable'),
        unexpected: words('unexpected'),
        at: (label, problem) => words('problemAt', { label, problem }),
      }),
    [error, named, words],
  )
}
