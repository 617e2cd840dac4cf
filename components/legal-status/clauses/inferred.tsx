'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { type OpenTerm, openTerms } from '#domain/legal-status/schema/words.ts'
import type { ClauseFieldsProps } from './clause-fields.tsx'

/** Whether the text says it or we infer it; what is inferred has its reason. */
export function Inferred({
  term,
  clause: { reasons },
  name,
  change,
  problem,
}: ClauseFieldsProps & { term: OpenTerm }) {
  const words = useTranslations('lawForms.clauses')
  const reason = reasons[term]
  const said = openTerms.filter((one) => reasons[one] !== undefined)
  const path = `${name}.inferred.${Math.max(0, said.indexOf(term))}.reason`

  function infer(inferred: boolean) {
    const { [term]: _, ...others } = reasons
    change({ reasons: inferred ? { ...others, [term]: '' } : others })
  }

  return (
    <div className="field">
      <label className="flex items-start gap-3 py-1">
        <input
          type="checkbox"
          className="mt-0.5 size-6 shrink-0"
          checked={reason !== undefined}
          onChange={({ target }) => infer(target.checked)}
        />
        <span>{words('inferred')}</span>
      </label>
      {reason !== undefined && (
        <TextField
          name={path}
          label={words('inferredReason')}
          value={reason}
          onChange={({ target }) => change({ reasons: { ...reasons, [term]: target.value } })}
          error={problem(path)}
        />
      )}
    </div>
  )
}
