'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { bodySearch } from '#components/agreements/form/searches.ts'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import type { MeetingDetail } from '#domain/meetings/schema.ts'
import { type MeetingTyped, meetingBody, meetingTyped, newMeeting } from './meeting-typed.ts'
import { ParticipantRows } from './participant-rows.tsx'
import { ShownTyped } from './shown-typed.tsx'
import { SourcingPart } from './sourcing-part.tsx'
import { TopicRows } from './topic-rows.tsx'

type Props = {
  /** The one that is changed; null for a new one. */
  meeting: MeetingDetail | null
  /** Where a new one stands: in a visit, under an agreement or on a desk. */
  place: { visitId?: string; agreementId?: string; deskId?: string }
  draft: DraftStart
}

const parts = ['held', 'told', 'participants', 'source'] as const

/** Talks or a site visit: what, when, with whom, about what, and what was said. */
export function MeetingForm({ meeting, place, draft }: Props) {
  const words = useTranslations('visitForm')
  const kinds = useTranslations('words.meetingKinds')
  const ui = useTranslations('frame.ui')
  const language = useLocale()
  const router = useRouter()
  const bodies = useMemo(() => bodySearch(language), [language])
  const form = useMeetingForm({ meeting, place, draft })
  const kind = form.field('kind')
  return (
    <RecordForm
      form={form}
      parts={parts.map((part) => ({ id: `part-${part}`, title: words(`parts.${part}`) }))}
      submit={meeting ? ui('save') : words('logMeeting')}
      show={(name, value) => <ShownTyped value={value[name]} />}
      onGivenUp={() => router.push(meeting ? `/meetings/${meeting.id}` : '/visits')}
    >
      <FormPart id="part-held" title={words('parts.held')}>
        <LanguageFields {...form.field('titles')} />
        <Radios
          {...kind}
          inLine
          options={(['talks', 'siteVisit'] as const).map((value) => {
            return { value, text: kinds(value) }
          })}
          onChange={({ target }) => kind.onChange(target.value as MeetingTyped['kind'])}
        />
        <RecordPicker {...form.field('counterpartId')} optional search={bodies} />
        <UncertainDayField {...form.field('heldOn')} optional />
        <LanguageFields {...form.field('places')} optional />
      </FormPart>
      <FormPart id="part-told" title={words('parts.told')}>
        <TopicRows {...form.rows('topics')} problem={form.errors.at} />
        <LanguageFields {...form.field('said')} optional rows={5} />
      </FormPart>
      <FormPart id="part-participants" title={words('parts.participants')}>
        <ParticipantRows {...form.rows('participants')} problem={form.errors.at} withSide />
      </FormPart>
      <SourcingPart
        value={form.value.sourcing}
        onChange={(sourcing) => form.change('sourcing', sourcing)}
        problem={form.errors.at}
      />
    </RecordForm>
  )
}

const labelled = [
  ...(['kind', 'titles', 'counterpartId', 'heldOn', 'places'] as const),
  ...(['topics', 'said', 'participants', 'sourcing'] as const),
] satisfies (keyof MeetingTyped)[]

function useMeetingForm({ meeting, place, draft }: Props) {
  const words = useTranslations('visitForm')
  const language = useLocale()
  const router = useRouter()
  const labels = Object.fromEntries(labelled.map((name) => [name, words(`labels.${name}`)]))
  return useRecordForm<MeetingTyped>({
    noun: 'meeting',
    recordId: meeting?.id ?? null,
    start: meeting
      ? { value: meetingTyped(meeting, language), version: meeting.version }
      : { value: newMeeting(language), version: null },
    labels: labels as Record<keyof MeetingTyped, string>,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, _changed) => {
      const body = meeting ? meetingBody(value) : { ...place, ...meetingBody(value) }
      const { answer } = await change<{ id: string }>(
        meeting ? `/meetings/${meeting.id}` : '/meetings',
        { method: meeting ? 'PATCH' : 'POST', body, ifMatch: version ?? undefined },
      )
      announce({ text: words('saved') })
      router.push(place.visitId ? `/visits/${place.visitId}` : `/meetings/${answer.id}`)
      router.refresh()
    },
    readNow: meeting
      ? async () => {
          const now = await read<MeetingDetail>(`/meetings/${meeting.id}`)
          return { value: meetingTyped(now, language), version: now.version, since: null }
        }
      : undefined,
  })
}
