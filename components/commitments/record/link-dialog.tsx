'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** What could discharge the promise, or prove it, of the same agreement. */
export type Choices = {
  activities: readonly { id: string; titles: LanguageMap; plan: { titles: LanguageMap } }[]
  plans: readonly { id: string; titles: LanguageMap }[]
  documents: readonly { id: string; fileName: string }[]
}

export type Tie = keyof typeof ties

type Props = {
  kind: Tie
  commitment: Pick<Commitment, 'id' | 'version'>
  choices: Choices
  onClose: () => void
}

/** Under which part of a promise's address each kind of tie stands, and what it is called there. */
export const ties = {
  activity: { path: 'activities', field: 'activityId' },
  plan: { path: 'plans', field: 'planId' },
  document: { path: 'evidence', field: 'documentId' },
} as const

/** Chooses an activity or a plan that discharges the promise, or a file that proves it. */
export function LinkDialog({ kind, commitment: { id, version }, choices, onClose }: Props) {
  const words = useTranslations('commitments.discharge')
  const language = useLocale()
  const [chosen, setChosen] = useState('')
  const { path, field } = ties[kind]
  const named = (map: LanguageMap) => localText(map, language).text
  const offered = {
    activity: choices.activities.map(({ id: value, titles, plan }) => ({
      value,
      text: words('inPlan', { activity: named(titles), plan: named(plan.titles) }),
    })),
    plan: choices.plans.map(({ id: value, titles }) => ({ value, text: named(titles) })),
    document: choices.documents.map(({ id: value, fileName }) => ({ value, text: fileName })),
  }[kind]
  return (
    <ChangeDialog
      title={words(`tie.${kind}`)}
      lead={words(`tieLead.${kind}`)}
      submit={words('linkSubmit')}
      done={words('linked')}
      path={`/commitments/${id}/${path}`}
      ifMatch={version}
      body={() => ({ [field]: chosen })}
      labels={{ [field]: words(`choice.${kind}`) }}
      onClose={onClose}
    >
      {(problems) => (
        <Select
          name={field}
          label={words(`choice.${kind}`)}
          blank={words('choose')}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          choices={offered}
          error={problems.of(field)}
        />
      )}
    </ChangeDialog>
  )
}
