'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import {
  type DraftStart,
  type RecordForm as Form,
  useRecordForm,
} from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import type { Visit } from '#domain/visits/schema.ts'
import { HeldRows } from './held-rows.tsx'
import { meetingBody } from './meeting-typed.ts'
import { ParticipantRows } from './participant-rows.tsx'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'
import { SourcingFields } from '#components/sources/form/sourcing-fields.tsx'
import { StayPart, type DeskChoice } from './stay-part.tsx'
import {
  type Beginning,
  newHeld,
  newVisit,
  type VisitTyped,
  visitBody,
  visitTyped,
} from './visit-typed.ts'

export type VisitForm = Form<VisitTyped>

type Props = {
  /** The one that is changed; null for a new one. */
  visit: Visit | null
  desks: readonly DeskChoice[]
  beginning: Beginning
  draft: DraftStart
}

/** Who came, from where and when, to whom; and of a new visit, what was held in it. */
export function VisitFormSheet({ visit, desks, beginning, draft }: Props) {
  const words = useTranslations('visitForm')
  const ui = useTranslations('frame.ui')
  const language = useLocale()
  const router = useRouter()
  const form = useVisitForm({ visit, desks, beginning, draft })
  const parts = ['stay', 'delegation', ...(visit ? [] : ['meetings' as const]), 'source'] as const
  return (
    <RecordForm
      form={form}
      parts={parts.map((part) => ({ id: `part-${part}`, title: words(`parts.${part}`) }))}
      submit={visit ? ui('save') : words('logVisit')}
      show={(name, value) => <ShownTyped value={value[name]} />}
      onGivenUp={() => router.push(visit ? `/visits/${visit.id}` : '/visits')}
    >
      <StayPart form={form} desks={desks} leads={visit ? null : beginning.leads} />
      <FormPart id="part-delegation" title={words('parts.delegation')}>
        <ParticipantRows {...form.rows('delegation')} problem={form.errors.at} withSide={false} />
      </FormPart>
      {!visit && (
        <FormPart id="part-meetings" title={words('parts.meetings')}>
          <HeldRows
            {...form.rows('meetings')}
            errors={form.errors}
            begin={() => newHeld(form.value, language)}
          />
        </FormPart>
      )}
      <FormPart id="part-source" title={words('parts.source')}>
        <SourcingFields
          value={form.value.sourcing}
          onChange={(sourcing) => form.change('sourcing', sourcing)}
          problem={form.errors.at}
        />
      </FormPart>
    </RecordForm>
  )
}

const labelled = [
  ...(['agreementId', 'deskId', 'titles', 'visitingSide', 'delegationId', 'hostId'] as const),
  ...(['country', 'places', 'fromDay', 'toDay', 'delegation', 'meetings', 'sourcing'] as const),
] satisfies (keyof VisitTyped)[]

function useVisitForm({ visit, desks, beginning, draft }: Props): VisitForm {
  const words = useTranslations('visitForm')
  const language = useLocale()
  const router = useRouter()
  const labels = Object.fromEntries(labelled.map((name) => [name, words(`labels.${name}`)]))
  return useRecordForm<VisitTyped>({
    noun: 'visit',
    recordId: visit?.id ?? null,
    start: visit
      ? { value: visitTyped(visit, language), version: visit.version }
      : { value: newVisit(language, desks[0]?.id ?? '', beginning), version: null },
    labels: labels as Record<keyof VisitTyped, string>,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, _changed) => {
      const id = visit ? await saved(visit.id, value, version) : await logged(value)
      announce({ text: words('saved') })
      router.push(`/visits/${id}`)
      router.refresh()
    },
    readNow: visit
      ? async () => {
          const now = await read<Visit>(`/visits/${visit.id}`)
          return { value: visitTyped(now, language), version: now.version, since: null }
        }
      : undefined,
  })
}

async function saved(id: string, value: VisitTyped, version: number | null) {
  const body = visitBody(value)
  await change(`/visits/${id}`, { method: 'PATCH', body, ifMatch: version ?? undefined })
  return id
}

async function logged(value: VisitTyped) {
  const body = {
    ...visitBody(value),
    deskId: value.deskId || null,
    meetings: value.meetings.map(meetingBody),
  }
  return (await change<{ id: string }>('/visits', { body })).answer.id
}
