'use client'

import { useTranslations } from 'next-intl'
import { DayField } from '#components/ui/forms/day-field.tsx'
import type { FieldProps } from '#components/ui/forms/field.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { type Direction, directions } from '#domain/indicators/schema/words.ts'
import type { MeasuredPlan } from './indicator-form.tsx'
import { newTarget, type TargetTyped } from './indicator-typed.ts'

type Props = FieldProps & {
  rows: readonly TargetTyped[]
  onChange: (change: (rows: readonly TargetTyped[]) => readonly TargetTyped[]) => void
  problem: (path: string) => string | undefined
  plan: MeasuredPlan
}

/** What is to be reached, period by period; each way of an exchange is a row of its own. */
export function TargetRows({ problem, plan, ...field }: Props) {
  const words = useTranslations('contributions.indicators.form')
  const { fromDay, toDay } = plan
  return (
    <Rows
      {...field}
      optional
      called={(_, index) => words('targetNumber', { number: index + 1 })}
      add={{ text: words('addTarget'), row: () => newTarget({ fromDay, toDay }) }}
    >
      {(row, index, set) => {
        const at = (part: string) => {
          const path = `${field.name}.${index}.${part}`
          return { name: path, error: problem(path) }
        }
        return (
          <>
            <TextField
              {...at('value')}
              label={words('target.value')}
              inputMode="decimal"
              characters={14}
              value={row.value}
              onChange={({ target }) => set({ value: target.value })}
            />
            {(['fromDay', 'toDay'] as const).map((name) => (
              <DayField
                key={name}
                {...at(name)}
                label={words(`target.${name}`)}
                defaultValue={row[name]}
                onChange={(day) => set({ [name]: day })}
              />
            ))}
            <Select
              {...at('direction')}
              label={words('target.direction')}
              hint={words('directionHint')}
              optional
              blank={words('noDirection')}
              choices={directions.map((one) => ({ value: one, text: words(`directions.${one}`) }))}
              value={row.direction}
              onChange={({ target }) => set({ direction: target.value as Direction | '' })}
            />
          </>
        )
      }}
    </Rows>
  )
}
