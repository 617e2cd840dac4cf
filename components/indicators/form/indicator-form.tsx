'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'
import type { IndicatorDetail } from '#domain/indicators/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { IndicatorFields } from './indicator-fields.tsx'
import { type IndicatorTyped, indicatorBody, indicatorTyped } from './indicator-typed.ts'

/** The plan that is measured, with what of it can be measured by itself. */
export type MeasuredPlan = {
  id: string
  fromDay: string
  toDay: string
  activities: readonly { id: string; titles: LanguageMap }[]
}

type Props = {
  plan: MeasuredPlan
  start: IndicatorTyped
  indicator?: IndicatorDetail
  draft: DraftStart
}

const names = [
  'activityId',
  'titles',
  'measure',
  'units',
  'baseline',
  'baselineOn',
  'targets',
] as const

/** Says what a plan is measured by, with its targets, or mends it. */
export function IndicatorForm({ plan, start, indicator, draft }: Props) {
  const words = useTranslations('contributions.indicators.form')
  const router = useRouter()
  const back = `/action-plans/${plan.id}#indicators`
  const labels = Object.fromEntries(names.map((name) => [name, words(`labels.${name}`)]))
  const form = useRecordForm<IndicatorTyped>({
    noun: 'indicator',
    recordId: indicator?.id ?? null,
    under: indicator ? undefined : `plan=${plan.id}`,
    start: { value: start, version: indicator?.version ?? null },
    labels: labels as Record<keyof IndicatorTyped, string>,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, changed) => {
      await save(value, { planId: plan.id, indicatorId: indicator?.id, version, changed })
      router.push(back)
      router.refresh()
    },
    readNow: indicator && (async () => await readNow(indicator.id)),
  })
  const parts = (['what', 'targets'] as const).map((id) => ({ id, title: words(`parts.${id}`) }))
  return (
    <RecordForm
      form={form}
      parts={parts}
      submit={words(indicator ? 'save' : 'create')}
      show={(name, value) => <ShownTyped value={value[name]} />}
      onGivenUp={() => router.push(back)}
    >
      <IndicatorFields {...{ form, parts, plan }} isNew={!indicator} />
    </RecordForm>
  )
}

type Seen = {
  planId: string
  indicatorId: string | undefined
  version: number | null
  changed: readonly string[]
}

async function save(value: IndicatorTyped, { planId, indicatorId, version, changed }: Seen) {
  const body = indicatorBody(value)
  if (!indicatorId) return await change('/indicators', { body: { planId, ...body } })
  const said = Object.fromEntries(Object.entries(body).filter(([name]) => changed.includes(name)))
  return await change(`/indicators/${indicatorId}`, {
    method: 'PATCH',
    body: said,
    ifMatch: version ?? undefined,
  })
}

async function readNow(id: string) {
  const now = await read<IndicatorDetail>(`/indicators/${id}`)
  const since = { name: now.changedBy?.name ?? null, at: now.changedAt }
  return { value: indicatorTyped(now), version: now.version, since }
}
