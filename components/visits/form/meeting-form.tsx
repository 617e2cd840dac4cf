'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import type { MeetingDetail } from '#domain/meetings/schema.ts'
import { HeldFields, PresentFields, ReadFields, ToldFields } from './meeting-fields.tsx'
import { type MeetingTyped, meetingBody, meetingTyped, newMeeting } from './meeting-typed.ts'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'

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
  const ui = useTranslations('frame.ui')
  const router = useRouter()
  const form = useMeetingForm({ meeting, place, draft })
  const { value, change: changeField, errors } = form
  const part = { value, change: changeField, within: '', errors }
  return (
    <RecordForm
      form={form}
      parts={parts.map((part) => ({ id: `part-${part}`, title: words(`parts.${part}`) }))}
      submit={meeting ? ui('save') : words('logMeeting')}
      show={(name, value) => <ShownTyped value={value[name]} />}
      onGivenUp={() => router.push(meeting ? `/meetings/${meeting.id}` : '/visits')}
    >
      <FormPart id="part-held" title={words('parts.held')}>
        <HeldFields meeting={part} />
      </FormPart>
      <FormPart id="part-told" title={words('parts.told')}>
        <ToldFields meeting={part} />
      </FormPart>
      <FormPart id="part-participants" title={words('parts.participants')}>
        <PresentFields meeting={part} />
      </FormPart>
      <FormPart id="part-source" title={words('parts.source')}>
        <ReadFields meeting={part} />
      </FormPart>
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
