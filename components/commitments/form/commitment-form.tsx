'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import { change, read } from '#components/api.ts'
import { personSearch } from '#components/searches.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { SideField } from '#components/ui/forms/side-field.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import { type Author, commitmentKinds } from '#domain/commitments/schema/words.ts'
import {
  anotherLike,
  type CommitmentTyped,
  commitmentBody,
  commitmentChanges,
  commitmentTyped,
  newCommitment,
} from './commitment-typed.ts'
import { type Choice, SourceFields } from './source-fields.tsx'
import { useShownCommitment } from './shown-commitment.tsx'

type Props = {
  agreementId: string
  /** Absent where a new one is entered. */
  commitment?: Commitment
  /** Of a new one: another that was entered just now, and shares much with it. */
  like?: Commitment | undefined
  /** What it can have been read from, and the talks that it can have come from. */
  sources: readonly Choice[]
  meetings: readonly Choice[]
  draft: DraftStart
}

/** Enters a promise, or mends what is recorded of it. */
export function CommitmentForm(props: Props) {
  const { agreementId, commitment, sources, meetings, draft } = props
  const words = useTranslations('commitments.form')
  const kinds = useTranslations('words.commitmentKinds')
  const help = useTranslations('commitments.record.kinds')
  const sides = useTranslations('words.sides')
  const language = useLocale()
  const router = useRouter()
  const people = useMemo(() => personSearch(language), [language])
  const labels = useLabels()
  const show = useShownCommitment({ sources, meetings })
  const home = commitment ? `/commitments/${commitment.id}` : `/agreements/${agreementId}`
  const form = useRecordForm<CommitmentTyped>({
    noun: 'commitment',
    recordId: commitment?.id ?? null,
    under: commitment ? undefined : `agreement=${agreementId}`,
    start: {
      value: startOf(props, language),
      version: commitment?.version ?? null,
    },
    labels,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, changed) => {
      const { answer } = await (commitment
        ? change<{ id: string }>(`/commitments/${commitment.id}`, {
            method: 'PATCH',
            body: commitmentChanges(value, changed),
            ifMatch: version ?? undefined,
          })
        : change<{ id: string }>('/commitments', {
            body: { agreementId, ...commitmentBody(value) },
          }))
      router.push(`/commitments/${answer.id}`)
      router.refresh()
    },
    readNow: commitment && (async () => await readNow(commitment.id, language)),
  })
  const parts = (['promise', 'words', 'owners'] as const).map((id) => ({
    id,
    title: words(`parts.${id}`),
  }))
  return (
    <RecordForm
      form={form}
      parts={parts}
      submit={words(commitment ? 'save' : 'enter')}
      show={show}
      onGivenUp={() => router.push(home)}
    >
      <FormPart id="promise" title={words('parts.promise')}>
        <LanguageFields {...form.field('titles')} rows={2} hint={words('titlesHint')} />
        <SideField<Author>
          {...form.field('author')}
          others={[{ value: 'both', text: sides('both') }]}
        />
        <Radios
          {...form.field('kind')}
          options={commitmentKinds.map((value) => ({
            value,
            text: kinds(value),
            hint: help(value),
          }))}
          onChange={({ target }) => form.change('kind', target.value as CommitmentTyped['kind'])}
        />
        <UncertainDayField {...form.field('promisedOn')} optional hint={words('promisedHint')} />
        <UncertainDayField {...form.field('dueOn')} optional hint={words('dueHint')} />
      </FormPart>
      <FormPart id="words" title={words('parts.words')}>
        <SourceFields form={form} sources={sources} meetings={meetings} />
      </FormPart>
      <FormPart id="owners" title={words('parts.owners')}>
        <BodyPicker {...form.field('ourOwnerId')} optional />
        <RecordPicker {...form.field('ourPersonId')} optional search={people} />
        <BodyPicker {...form.field('counterpartOwnerId')} optional />
        <RecordPicker {...form.field('counterpartPersonId')} optional search={people} />
      </FormPart>
    </RecordForm>
  )
}

function startOf({ commitment, like, sources }: Props, language: string): CommitmentTyped {
  if (commitment) return commitmentTyped(commitment, language)
  const [source] = sources.length === 1 ? sources : []
  return like ? anotherLike(like, language) : newCommitment(language, source?.value)
}

function useLabels(): Record<keyof CommitmentTyped, string> {
  const words = useTranslations('commitments.form.labels')
  const names = [
    'titles',
    'author',
    'kind',
    'promisedOn',
    'dueOn',
    'quotation',
    'quotationLanguage',
    'certainty',
    'sourceId',
    'meetingId',
    'ourOwnerId',
    'counterpartOwnerId',
    'ourPersonId',
    'counterpartPersonId',
  ] as const
  const labels = names.map((name) => [name, words(name)])
  return Object.fromEntries(labels) as Record<keyof CommitmentTyped, string>
}

async function readNow(id: string, language: string) {
  const now = await read<Commitment>(`/commitments/${id}`)
  return {
    value: commitmentTyped(now, language),
    version: now.version,
    since: { name: now.changedBy?.name ?? null, at: now.changedAt },
  }
}
