'use client'

import { useTranslations } from 'next-intl'
import { capitalised } from '#components/agreements/words.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { ClauseFields } from './clause-fields.tsx'
import type { StatedKind } from './clause-typed.ts'
import { type KindTyped, mayBeGap } from './clauses-typed.ts'

type Props = {
  kind: StatedKind
  typed: KindTyped
  change: (part: Partial<KindTyped>) => void
  problem: (path: string) => string | undefined
}

/** One kind of clause: whether the text states it, and then its terms. */
export function KindPart({ kind, typed, change, problem }: Props) {
  const words = useTranslations('lawForms.clauses')
  const names = useTranslations('words.clauses')
  const answers = mayBeGap(kind)
    ? (['stated', 'notStated', 'open'] as const)
    : (['stated', 'open'] as const)
  return (
    <FormPart id={`part-${kind}`} title={capitalised(names(kind))}>
      <Radios
        name={`${kind}.said`}
        label={words('said')}
        inLine
        options={answers.map((one) => ({ value: one, text: words(`saying.${one}`) }))}
        value={typed.said}
        onChange={({ target }) => change({ said: target.value as KindTyped['said'] })}
      />
      {typed.said === 'stated' && (
        <ClauseFields
          clause={typed.clause}
          name={kind}
          change={(part) => change({ clause: { ...typed.clause, ...part } })}
          problem={problem}
        />
      )}
      {typed.said === 'notStated' && (
        <TextField
          name={`${kind}.lookedIn`}
          label={words('lookedIn')}
          hint={words('hints.lookedIn')}
          value={typed.lookedIn}
          onChange={({ target }) => change({ lookedIn: target.value })}
          error={problem(`${kind}.lookedIn`)}
        />
      )}
    </FormPart>
  )
}
