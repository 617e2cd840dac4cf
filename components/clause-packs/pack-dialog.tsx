'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { capitalised } from '#components/agreements/words.ts'
import { ClauseFields } from '#components/legal-status/clauses/clause-fields.tsx'
import {
  type ClauseTyped,
  clauseBody,
  clauseTyped,
  newClause,
  type StatedKind,
  type WrittenClause,
} from '#components/legal-status/clauses/clause-typed.ts'
import { statedKinds } from '#components/legal-status/clauses/clauses-typed.ts'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { ClausePack } from '#domain/clause-packs/schema/clause-packs.ts'
import type { LanguageMap } from '#lib/language-map.ts'

type Props = { pack: ClausePack | null; onClose: () => void }

/** Adds a pack, or mends one; of a shipped one the register's own takes its place. */
export function PackDialog({ pack, onClose }: Props) {
  const words = useTranslations('admin')
  const language = useLocale()
  const [code, setCode] = useState(pack?.code ?? '')
  const [names, setNames] = useState<LanguageMap>(pack?.names ?? {})
  const [clauses, setClauses] = useState<readonly ClauseTyped[]>(() =>
    ((pack?.clauses ?? []) as WrittenClause[]).map((one) => clauseTyped(one, language)),
  )
  const kept = pack?.id ?? null
  const labels = {
    code: words('code'),
    names: words('names'),
    clauses: words('clausePacks.holds'),
  }
  return (
    <ChangeDialog
      title={words(pack ? 'clausePacks.change' : 'clausePacks.add')}
      lead={pack && !kept && words('clausePacks.shippedHint')}
      submit={words('save')}
      done={words('done')}
      path={kept ? `/clause-packs/${kept}` : '/clause-packs'}
      method={kept ? 'PATCH' : 'POST'}
      ifMatch={pack?.version ?? undefined}
      body={() => ({ ...(kept ? {} : { code }), names, clauses: clauses.map(clauseBody) })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {!pack && (
            <TextField
              name="code"
              label={labels.code}
              hint={words('codeHint')}
              error={problems.of('code')}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
          <LanguageFields
            name="names"
            label={labels.names}
            error={problems.of('names')}
            value={names}
            onChange={setNames}
          />
          <PackClauses
            label={labels.clauses}
            error={problems.of('clauses')}
            {...{ clauses, setClauses }}
          />
        </>
      )}
    </ChangeDialog>
  )
}

type ClausesProps = {
  label: string
  error: string | undefined
  clauses: readonly ClauseTyped[]
  setClauses: (change: (now: readonly ClauseTyped[]) => readonly ClauseTyped[]) => void
}

function PackClauses({ label, error, clauses, setClauses }: ClausesProps) {
  const words = useTranslations('admin.clausePacks')
  const kinds = useTranslations('words.clauses')
  const language = useLocale()
  const unused = statedKinds.find((kind) => clauses.every((one) => one.kind !== kind)) ?? 'term'
  return (
    <Rows
      name="clauses"
      label={label}
      error={error}
      ordered={false}
      rows={clauses}
      onChange={setClauses}
      called={({ kind }) => kinds(kind)}
      add={{ text: words('addClause'), row: () => newClause(unused, language) }}
    >
      {(clause, place, set) => (
        <>
          <Select
            name={`clauses.${place}.kind`}
            label={words('clause')}
            choices={statedKinds.map((kind) => ({ value: kind, text: capitalised(kinds(kind)) }))}
            value={clause.kind}
            onChange={({ target }) => set({ kind: target.value as StatedKind })}
          />
          <ClauseFields
            key={clause.kind}
            clause={clause}
            name={`clauses.${place}`}
            change={set}
            problem={noProblem}
          />
        </>
      )}
    </Rows>
  )
}

/** What is wrong with a clause is said above them all. */
const noProblem = () => undefined
