'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { Checkboxes } from '#components/ui/forms/choices.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import type { ActionPlan, ActionPlanListed } from '#domain/action-plans/schema.ts'
import type { ActivityDetail } from '#domain/activities/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { WaitsField } from '../waits-field.tsx'
import { ActivityDays } from './activity-days.tsx'
import { type ActivityTyped, activityBody, activityTyped } from './activity-typed.ts'
import { useShownActivity } from './shown-activity.tsx'

export type ActivityChoices = {
  plans: readonly Pick<ActionPlanListed, 'id' | 'titles' | 'fromDay' | 'toDay'>[]
  areas: readonly { id: string; labels: LanguageMap }[]
  promises: readonly { id: string; titles: LanguageMap }[]
  /** The plan that is known from the start: what an activity of it may wait for. */
  plan?: Pick<ActionPlan, 'id' | 'activities'>
}

type Props = {
  /** What a new one begins with, or the activity that is changed. */
  start: ActivityTyped
  activity?: ActivityDetail
  choices: ActivityChoices
  draft: DraftStart
}

/** What the address of a new one names: the promise that it is made from, or its plan. */
const beginningOf = ({ commitmentIds: [promise], planId }: ActivityTyped) =>
  promise ? `commitment=${promise}` : `plan=${planId}`

/** Adds an activity to a plan, as from a promise in one step; or changes it. */
export function ActivityForm({ start, activity, choices, draft }: Props) {
  const words = useTranslations('actionPlans.activityForm')
  const language = useLocale()
  const router = useRouter()
  const labels = useLabels()
  const named = (map: LanguageMap) => localText(map, language).text
  const form = useRecordForm<ActivityTyped>({
    noun: 'activity',
    recordId: activity?.id ?? null,
    under: activity ? undefined : beginningOf(start),
    start: { value: start, version: activity?.version ?? null },
    labels,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, changed) => {
      const { id } = await saved(value, activity?.id, version, changed)
      router.push(`/action-plans/${value.planId}#a-${id}`)
      router.refresh()
    },
    readNow: activity && (async () => await readNow(activity.id, language)),
  })
  const { value } = form
  const plan = choices.plans.find(({ id }) => id === value.planId)
  const shown = (['activity', 'bodies', 'promises'] as const)
    .filter((id) => id !== 'promises' || (!activity && choices.promises.length > 0))
    .map((id) => ({ id, title: words(`parts.${id}`) }))
  const [own, bodies, promises] = shown
  return (
    <RecordForm
      form={form}
      parts={shown}
      submit={words(activity ? 'save' : 'create')}
      show={useShownActivity(choices)}
      onGivenUp={() => router.back()}
    >
      {own && (
        <FormPart {...own}>
          {!activity && choices.plans.length > 1 && (
            <Select
              {...form.field('planId')}
              blank={words('choosePlan')}
              choices={choices.plans.map(({ id, titles }) => ({ value: id, text: named(titles) }))}
              onChange={({ target }) => {
                form.change('planId', target.value)
                // What it would wait for is of the plan that was chosen before.
                form.change('dependsOn', [])
              }}
            />
          )}
          <LanguageFields {...form.field('titles')} rows={2} />
          <ActivityDays form={form} plan={plan} />
          {choices.plan?.id === value.planId && (
            <WaitsField
              plan={choices.plan}
              rowId={activity?.id}
              // A draft of an earlier release does not say it.
              value={value.dependsOn ?? []}
              onChange={(dependsOn) => form.change('dependsOn', dependsOn)}
              error={form.errors.at('dependsOn')}
            />
          )}
          <Select
            {...form.field('areaId')}
            optional
            blank={words('noArea')}
            choices={choices.areas.map(({ id, labels: of }) => ({ value: id, text: named(of) }))}
            onChange={({ target }) => form.change('areaId', target.value)}
          />
          <LanguageFields {...form.field('expectedResults')} optional rows={2} />
        </FormPart>
      )}
      {bodies && (
        <FormPart {...bodies}>
          <BodyPicker {...form.field('ourPartyId')} optional />
          <BodyPicker {...form.field('counterpartPartyId')} optional />
        </FormPart>
      )}
      {promises && (
        <FormPart {...promises}>
          <Checkboxes
            name="commitmentIds"
            label={labels.commitmentIds}
            optional
            defaultValues={value.commitmentIds}
            options={choices.promises.map(({ id, titles }) => ({ value: id, text: named(titles) }))}
            onChange={({ target }) =>
              form.change('commitmentIds', (ids) =>
                target.checked ? [...ids, target.value] : ids.filter((id) => id !== target.value),
              )
            }
            error={form.errors.at('commitmentIds')}
          />
        </FormPart>
      )}
    </RecordForm>
  )
}

async function saved(
  typed: ActivityTyped,
  activityId: string | undefined,
  version: number | null,
  changed: readonly string[],
): Promise<{ id: string }> {
  const body = activityBody(typed)
  if (activityId === undefined)
    return (await change<{ id: string }>('/activities', { body })).answer
  const said = Object.fromEntries(Object.entries(body).filter(([name]) => changed.includes(name)))
  const { answer } = await change<{ id: string }>(`/activities/${activityId}`, {
    method: 'PATCH',
    body: said,
    ifMatch: version ?? undefined,
  })
  return answer
}

function useLabels(): Record<keyof ActivityTyped, string> {
  const words = useTranslations('actionPlans.activityForm.labels')
  const names = [
    'planId',
    'titles',
    'fromDay',
    'toDay',
    'areaId',
    'expectedResults',
    'ourPartyId',
    'counterpartPartyId',
    'commitmentIds',
    'dependsOn',
  ] as const
  const labels = names.map((name) => [name, words(name)])
  return Object.fromEntries(labels) as Record<keyof ActivityTyped, string>
}

async function readNow(id: string, language: string) {
  const now = await read<ActivityDetail>(`/activities/${id}`)
  const since = { name: now.changedBy?.name ?? null, at: now.changedAt }
  return { value: activityTyped(now, language), version: now.version, since }
}
