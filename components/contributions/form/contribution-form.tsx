'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import type { ContributionDetail } from '#domain/contributions/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { ContributionFields } from './contribution-fields.tsx'
import {
  type ContributionTyped,
  contributionBody,
  contributionTyped,
  type GivenTo,
} from './contribution-typed.ts'
import { useShownContribution } from './shown-contribution.tsx'

/** What a contribution may come out of. */
export type EnvelopeChoice = { id: string; side: string; titles: LanguageMap }

/** An activity that something may be given to. */
export type ActivityChoice = { id: string; titles: LanguageMap }

type Props = {
  givenTo: GivenTo
  /** The page that tells of what is given. */
  backTo: string
  start: ContributionTyped
  contribution?: ContributionDetail
  envelopes: readonly EnvelopeChoice[]
  /** Of the plan that a new one is given to. */
  activities?: readonly ActivityChoice[]
  draft: DraftStart
}

/** Enters what a side gives, or mends it. */
export function ContributionForm(props: Props) {
  const { givenTo, backTo, start, contribution, envelopes, activities = [], draft } = props
  const words = useTranslations('contributions.form')
  const router = useRouter()
  const form = useRecordForm<ContributionTyped>({
    noun: 'contribution',
    recordId: contribution?.id ?? null,
    under: contribution ? undefined : beginningOf(givenTo),
    start: { value: start, version: contribution?.version ?? null },
    labels: useLabels(),
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, changed) => {
      await save(value, contribution ? { id: contribution.id, version } : givenTo, changed)
      router.push(`${backTo}#contributions`)
      router.refresh()
    },
    readNow: contribution && (async () => await readNow(contribution.id)),
  })
  const parts = (['given', 'amount'] as const).map((id) => ({ id, title: words(`parts.${id}`) }))
  return (
    <RecordForm
      form={form}
      parts={parts}
      submit={words(contribution ? 'save' : 'create')}
      show={useShownContribution({ envelopes, activities })}
      onGivenUp={() => router.push(`${backTo}#contributions`)}
    >
      <ContributionFields {...{ form, parts, envelopes, activities }} />
    </RecordForm>
  )
}

const beginningOf = (givenTo: GivenTo) =>
  'planId' in givenTo ? `plan=${givenTo.planId}` : `agreement=${givenTo.agreementId}`

async function save(
  value: ContributionTyped,
  place: GivenTo | { id: string; version: number | null },
  changed: readonly string[],
) {
  const { activityId, ...body } = contributionBody(value)
  if (!('id' in place)) {
    const to = activityId ? { activityId } : place
    return await change('/contributions', { body: { ...to, ...body } })
  }
  const said = Object.fromEntries(Object.entries(body).filter(([name]) => changed.includes(name)))
  return await change(`/contributions/${place.id}`, {
    method: 'PATCH',
    body: said,
    ifMatch: place.version ?? undefined,
  })
}

function useLabels(): Record<keyof ContributionTyped, string> {
  const words = useTranslations('contributions.form.labels')
  return {
    side: words('side'),
    activityId: words('activityId'),
    form: words('form'),
    firmness: words('firmness'),
    titles: words('titles'),
    money: words('amount'),
    valueOn: words('valueOn'),
    drawnFromId: words('drawnFromId'),
  }
}

async function readNow(id: string) {
  const now = await read<ContributionDetail>(`/contributions/${id}`)
  const since = { name: now.changedBy?.name ?? null, at: now.changedAt }
  return { value: contributionTyped(now), version: now.version, since }
}
