'use client'

import { useLocale, useTranslations } from 'next-intl'
import { capitalised } from '#components/agreements/words.ts'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { clauseKinds } from '#domain/legal-status/schema/words.ts'
import { ClauseFields } from '../clauses/clause-fields.tsx'
import { newClause, type StatedKind } from '../clauses/clause-typed.ts'
import type { EventForm } from './event-form.tsx'

const kinds = clauseKinds.filter((kind) => kind !== 'notStated')

/** The clauses as an amendment leaves them: each replaces the one of its kind whole. */
export function AmendedClauses({ form }: { form: EventForm }) {
  const words = useTranslations('lawForms.events')
  const names = useTranslations('words.clauses')
  const language = useLocale()
  const { rows } = form.rows('clauses')
  const unused = kinds.find((kind) => rows.every((row) => row.kind !== kind)) ?? 'term'
  return (
    <Rows
      {...form.rows('clauses')}
      hint={words('hints.clauses')}
      ordered={false}
      called={({ kind }) => names(kind)}
      add={{
        text: words('addClause'),
        row: () => newClause(rows.length === 0 ? 'term' : unused, language),
      }}
    >
      {(clause, place, set) => (
        <>
          <Select
            name={`clauses.${place}.kind`}
            label={words('whichClause')}
            choices={kinds.map((kind) => ({ value: kind, text: capitalised(names(kind)) }))}
            value={clause.kind}
            onChange={({ target }) => set({ kind: target.value as StatedKind })}
            error={form.errors.at(`clauses.${place}.kind`)}
          />
          <ClauseFields
            key={clause.kind}
            clause={clause}
            name={`clauses.${place}`}
            change={set}
            problem={form.errors.at}
          />
        </>
      )}
    </Rows>
  )
}
