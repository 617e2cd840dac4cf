'use client'

import { useTranslations } from 'next-intl'
import { Radios } from '#components/ui/forms/choices.tsx'
import { DurationField } from '#components/ui/forms/duration-field.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { ClauseFieldsProps } from './clause-fields.tsx'
import type { ClauseTyped } from './clause-typed.ts'
import { Inferred } from './inferred.tsx'
import { useChoices } from './use-choices.ts'

/** Whether it is renewed and how, for how long each time, how often, and at most for how long in all. */
export function RenewalFields({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms.clauses')
  const choices = useChoices()
  const shared = { clause, name, change, problem }
  return (
    <>
      <Radios
        name={`${name}.mode`}
        label={words('mode')}
        options={choices('modes', ['tacit', 'express', 'none'])}
        value={clause.mode}
        onChange={({ target }) => change({ mode: target.value as ClauseTyped['mode'] })}
      />
      {clause.mode !== 'none' && (
        <>
          <DurationField
            name={`${name}.length`}
            label={words('renewalLength')}
            hint={words('hints.renewalLength')}
            optional
            openEnded
            value={clause.length}
            onChange={(length) => change({ length })}
            error={problem(`${name}.length`)}
          />
          {clause.length !== '' && <Inferred term="length" {...shared} />}
          {clause.mode === 'tacit' && (
            <>
              <Select
                name={`${name}.repeats`}
                label={words('repeats')}
                hint={words('hints.repeats')}
                blank={words('textSilent')}
                choices={choices('repeating', ['always', 'once', 'times'])}
                value={clause.repeats}
                onChange={({ target }) =>
                  change({ repeats: target.value as ClauseTyped['repeats'] })
                }
              />
              {clause.repeats === 'times' && (
                <TextField
                  name={`${name}.times`}
                  label={words('times')}
                  inputMode="numeric"
                  characters={3}
                  value={clause.times}
                  onChange={({ target }) => change({ times: target.value })}
                  error={problem(`${name}.repeats`)}
                />
              )}
              {clause.repeats !== '' && <Inferred term="repeats" {...shared} />}
            </>
          )}
          <DurationField
            name={`${name}.maxTotal`}
            label={words('maxTotal')}
            hint={words('hints.maxTotal')}
            optional
            value={clause.maxTotal}
            onChange={(maxTotal) => change({ maxTotal })}
            error={problem(`${name}.maxTotal`)}
          />
        </>
      )}
    </>
  )
}
