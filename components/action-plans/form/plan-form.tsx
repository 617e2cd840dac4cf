'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import type { LanguageMap } from '#lib/language-map.ts'

/** A plan as its form holds it. */
type PlanTyped = { titles: LanguageMap; fromDay: string; toDay: string }

type Props = {
  agreementId: string
  /** Absent where a new one is made. */
  plan?: Pick<ActionPlan, 'id' | 'version' | 'titles' | 'fromDay' | 'toDay'>
  /** The promise that a first activity is to be made from, once there is a plan. */
  commitmentId?: string | undefined
  draft: DraftStart
}

/** Makes a plan, or changes what it is called and how long it lasts. */
export function PlanForm({ agreementId, plan, commitmentId, draft }: Props) {
  const words = useTranslations('actionPlans.planForm')
  const language = useLocale()
  const router = useRouter()
  const labels = {
    titles: words('labels.titles'),
    fromDay: words('labels.fromDay'),
    toDay: words('labels.toDay'),
  }
  const form = useRecordForm<PlanTyped>({
    noun: 'actionPlan',
    recordId: plan?.id ?? null,
    under: plan ? undefined : `agreement=${agreementId}`,
    start: { value: typed(plan), version: plan?.version ?? null },
    labels,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, changed) => {
      const { answer } = await (plan
        ? change<{ id: string }>(`/action-plans/${plan.id}`, {
            method: 'PATCH',
            body: Object.fromEntries(
              Object.entries(value).filter(([name]) => changed.includes(name)),
            ),
            ifMatch: version ?? undefined,
          })
        : change<{ id: string }>('/action-plans', { body: { agreementId, ...value } }))
      router.push(nextPlace(answer.id, commitmentId))
      router.refresh()
    },
    readNow: plan && (async () => await readNow(plan.id)),
  })
  const show = (name: keyof PlanTyped, value: PlanTyped) => {
    if (name === 'titles') return <LocalText of={value.titles} />
    return isDay(value[name]) ? dayWords(value[name], language) : value[name] || <NotStated />
  }
  const part = { id: 'plan', title: words('parts.plan') }
  const day = (name: 'fromDay' | 'toDay', hint?: string) => (
    <DayField
      key={`${name} ${form.base.version}`}
      name={name}
      label={labels[name]}
      {...(hint && { hint })}
      defaultValue={form.value[name]}
      onChange={(next) => form.change(name, next)}
      error={form.errors.at(name)}
    />
  )
  return (
    <RecordForm
      form={form}
      parts={[part]}
      submit={words(plan ? 'save' : 'create')}
      show={show}
      onGivenUp={() =>
        router.push(plan ? `/action-plans/${plan.id}` : `/agreements/${agreementId}`)
      }
    >
      <FormPart {...part} lead={words('periodHint')}>
        <LanguageFields {...form.field('titles')} rows={2} />
        {day('fromDay')}
        {day('toDay')}
      </FormPart>
    </RecordForm>
  )
}

const nextPlace = (planId: string, commitmentId: string | undefined) =>
  commitmentId
    ? `/activities/new?plan=${planId}&commitment=${commitmentId}`
    : `/action-plans/${planId}`

const typed = (plan: Props['plan']): PlanTyped => ({
  titles: plan?.titles ?? {},
  fromDay: plan?.fromDay ?? '',
  toDay: plan?.toDay ?? '',
})

async function readNow(id: string) {
  const now = await read<ActionPlan>(`/action-plans/${id}`)
  const since = { name: now.changedBy?.name ?? null, at: now.changedAt }
  return { value: typed(now), version: now.version, since }
}
