'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { RecordForm } from '#components/record-form/use-record-form.ts'
import { DayField } from '#components/ui/forms/day-field.tsx'
import type { Day } from '#lib/days.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import type { ActivityTyped } from './activity-typed.ts'

type Props = {
  form: RecordForm<ActivityTyped>
  /** The plan that is chosen. */
  plan: { fromDay: Day; toDay: Day } | undefined
}

/** When an activity runs: within its plan, which is said. */
export function ActivityDays({ form, plan }: Props) {
  const words = useTranslations('actionPlans.activityForm')
  const language = useLocale()
  const period = plan && dayRangeWords({ from: plan.fromDay, to: plan.toDay }, language)
  return (['fromDay', 'toDay'] as const).map((name) => (
    <DayField
      // What is typed stands in its boxes: another version's days need new ones.
      key={`${name} ${form.base.version} ${form.value.planId}`}
      name={name}
      label={form.labels[name]}
      {...(period && { hint: words('within', { period }) })}
      defaultValue={form.value[name]}
      onChange={(next) => form.change(name, next)}
      error={form.errors.at(name)}
    />
  ))
}
