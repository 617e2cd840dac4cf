'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { DraftLine } from '#components/drafts/draft-line.tsx'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { type Contested, ConflictSheet } from '#components/ui/forms/sheet/conflict-sheet.tsx'
import {
  FormSheet,
  type MissingFact,
  type SheetPart,
} from '#components/ui/forms/sheet/form-sheet.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { useTypedBefore } from '#components/ui/forms/typed-before.ts'
import { instantWords } from '#lib/day-words.ts'
import { type FieldFate, fates } from '#lib/three-way.ts'
import type { RecordForm as Form } from './use-record-form.ts'

type Props<Value extends object> = {
  form: Form<Value>
  parts: readonly SheetPart[]
  missing?: readonly MissingFact[]
  /** The words of the button that saves. */
  submit: string
  /** How a field's value is read, where two versions are compared. */
  show: (name: keyof Value & string, value: Value) => ReactNode
  /** Other acts beside the button that saves. */
  acts?: ReactNode
  /** Where one goes on without saving. */
  onGivenUp: () => void
  children: ReactNode
}

/** A form of a record: its parts, its errors, its draft, and the conflict with another's version. */
export function RecordForm<Value extends object>(props: Props<Value>) {
  const { form, parts, missing, submit, acts, onGivenUp, children } = props
  const words = useTranslations('forms')
  const sheet = useRef<HTMLFormElement>(null)
  useTypedBefore(sheet)
  useWarning(form)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    form.send()
  }

  return (
    <form
      ref={sheet}
      onSubmit={onSubmit}
      onKeyDown={submitByKeys}
      onBlur={() => void form.keeper.save()}
      noValidate
      className={form.conflict ? 'form-conflicted' : undefined}
    >
      <ErrorSummary problems={form.errors.summary} />
      {form.conflict && <Conflict {...props} />}
      <div hidden={form.conflict !== null}>
        {form.continued && <Continued form={form} onGivenUp={onGivenUp} />}
        <FormSheet
          parts={parts}
          missing={missing}
          foot={
            <>
              <Button type="submit" kind="primary" busy={form.busy}>
                {submit}
              </Button>
              {acts}
              <DraftLine keeper={form.keeper} zone={form.zone} onTaken={form.takeOver} />
              <span className="form-keys">{words('sheet.keys')}</span>
            </>
          }
        >
          {children}
        </FormSheet>
      </div>
    </form>
  )
}

function Continued<Value extends object>({
  form,
  onGivenUp,
}: Pick<Props<Value>, 'form' | 'onGivenUp'>) {
  const words = useTranslations('forms.draft')
  const language = useLocale()
  const at = instantWords(form.continued?.savedAt ?? '', language, form.zone)

  async function discard() {
    await form.keeper.forget()
    announce({ text: words('discarded') })
    onGivenUp()
  }

  return (
    <p className="mb-8 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-quiet">
      {words('continued', { at })}
      <button type="button" className="quiet-button" onClick={() => void discard()}>
        {words('discard')}
      </button>
    </p>
  )
}

function Conflict<Value extends object>({ form, show }: Props<Value>) {
  const words = useTranslations('forms.conflict')
  const language = useLocale()
  if (!form.conflict) return null
  const { theirs, since } = form.conflict
  const { value, base, labels, merge, busy, zone } = form
  type Fields = Value & Record<string, unknown>
  const told = fates(base.value as Fields, value as Fields, theirs.value as Fields)
  const fields = (Object.keys(labels) as (keyof Value & string)[]).flatMap((name): Contested[] => {
    const by = contested(told[name])
    if (!by) return []
    const label = labels[name]
    return [{ name, label, by, mine: show(name, value), theirs: show(name, theirs.value) }]
  })
  return (
    <ConflictSheet
      lead={
        since?.name
          ? words('by', { name: since.name, at: instantWords(since.at, language, zone) })
          : words('byNobody')
      }
      fields={fields}
      busy={busy}
      onMerge={(choices, then) => {
        merge(choices, then)
        if (then === 'look') announce({ text: words('merged') })
      }}
    />
  )
}

const contested = (fate: FieldFate | undefined) =>
  fate === 'mine' || fate === 'theirs' || fate === 'both' ? fate : null

/** Leaving is warned of only while something typed is kept nowhere but on this page. */
function useWarning<Value extends object>({ keeper }: Form<Value>) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.isDue()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [keeper])
}
