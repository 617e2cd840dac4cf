'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { capitalised } from '#components/agreements/words.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import {
  type EventChoice,
  eventChoices,
  fittingEvents,
} from '#domain/legal-status/rules/fitting-events.ts'
import type { LegalState } from '#domain/legal-status/schema/words.ts'
import type { EventForm } from './event-form.tsx'

const another = 'another'

/** Which event it is: what can follow now first, and every other kind behind one more choice. */
export function KindFields({ form, state }: { form: EventForm; state: LegalState }) {
  const words = useTranslations('lawForms.events')
  const { kind } = form.value
  const fitting = fittingEvents(state)
  const isOther = kind !== '' && !fitting.includes(kind)
  const [asksOther, setOther] = useState(false)
  const other = kind === '' ? asksOther : isOther
  const said = useChoiceWords()
  const choose = (next: string) => form.change('kind', next as EventChoice | '')
  return (
    <>
      <Radios
        name="kind"
        label={words('labels.kind')}
        hint={words('hints.kind')}
        error={other ? undefined : form.errors.at('kind')}
        options={[
          ...fitting.map((one) => ({ value: one, text: said(one), hint: words(`help.${one}`) })),
          { value: another, text: words('another'), hint: words('anotherHint') },
        ]}
        value={other ? another : kind}
        onChange={({ target }) => {
          setOther(target.value === another)
          choose(target.value === another ? '' : target.value)
        }}
      />
      {other && (
        <Select
          name="kind.other"
          label={words('whichKind')}
          hint={kind === '' ? undefined : words(`help.${kind}`)}
          error={form.errors.at('kind')}
          blank={words('choose')}
          choices={eventChoices
            .filter((one) => !fitting.includes(one))
            .map((one) => ({ value: one, text: said(one) }))}
          value={kind}
          onChange={({ target }) => choose(target.value)}
        />
      )}
    </>
  )
}

/** What a kind of event is called where it stands alone. */
export function useChoiceWords(): (kind: EventChoice) => string {
  const law = useTranslations('law.events')
  return (kind) => capitalised(law(kind))
}
