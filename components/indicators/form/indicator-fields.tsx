'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { RecordForm } from '#components/record-form/use-record-form.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { type Measure, measures } from '#domain/indicators/schema/words.ts'
import { localText } from '#lib/language-map.ts'
import type { MeasuredPlan } from './indicator-form.tsx'
import type { IndicatorTyped } from './indicator-typed.ts'
import { TargetRows } from './target-rows.tsx'

type Props = {
  form: RecordForm<IndicatorTyped>
  parts: readonly { id: string; title: string }[]
  plan: MeasuredPlan
  isNew: boolean
}

/** What is measured and from where it starts, then what is to be reached in each period. */
export function IndicatorFields({ form, parts: [what, targets], plan, isNew }: Props) {
  const words = useTranslations('contributions.indicators.form')
  const language = useLocale()
  const { value, errors } = form
  return (
    <>
      {what && (
        <FormPart {...what}>
          <LanguageFields {...form.field('titles')} hint={words('titlesHint')} rows={2} />
          {isNew && plan.activities.length > 0 && (
            <Select
              {...form.field('activityId')}
              optional
              blank={words('wholePlan')}
              choices={plan.activities.map(({ id, titles }) => ({
                value: id,
                text: localText(titles, language).text,
              }))}
              onChange={({ target }) => form.change('activityId', target.value)}
            />
          )}
          <Radios
            {...form.field('measure')}
            inLine
            options={measures.map((one) => ({ value: one, text: words(`measures.${one}`) }))}
            onChange={({ target }) => form.change('measure', target.value as Measure)}
          />
          {value.measure === 'number' && (
            <LanguageFields {...form.field('units')} hint={words('unitsHint')} optional />
          )}
          <TextField
            name="baseline"
            label={form.labels.baseline}
            hint={words('valueHint')}
            optional
            inputMode="decimal"
            characters={14}
            value={value.baseline}
            onChange={({ target }) => form.change('baseline', target.value)}
            error={errors.at('baseline')}
          />
          <DayField
            key={`baselineOn ${form.base.version}`}
            name="baselineOn"
            label={form.labels.baselineOn}
            optional
            defaultValue={value.baselineOn}
            onChange={(next) => form.change('baselineOn', next)}
            error={errors.at('baselineOn')}
          />
        </FormPart>
      )}
      {targets && (
        <FormPart {...targets} lead={words('targetsLead')}>
          <TargetRows {...form.rows('targets')} problem={errors.at} plan={plan} />
        </FormPart>
      )}
    </>
  )
}
