'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { ApiProblem, change } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'
import { announce } from '#components/ui/announce.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import type { LegalState } from '#domain/legal-status/schema/words.ts'
import { readUncertainDay } from '#lib/edtf.ts'
import { PreviewLine } from '../preview/preview-line.tsx'
import { PreviewPart } from '../preview/preview-part.tsx'
import { usePreview } from '../preview/use-preview.ts'
import type { Begun } from './begun.ts'
import { EventFields } from './event-fields.tsx'
import {
  correctionBody,
  eventBody,
  type EventTyped,
  eventTyped,
  newEvent,
  type WrittenEvent,
} from './event-typed.ts'
import { KindFields } from './kind-fields.tsx'
import { atItsField } from './refusals-at-fields.ts'
import { ReadFromFields } from './read-from-fields.tsx'
import { Remedies } from './remedies.tsx'

/** A document of the agreement, to say where an event is read. */
export type DocumentChoice = { value: string; text: string }

type Props = {
  agreementId: string
  /** Today in the register's home zone. */
  today: string
  state: LegalState
  documents: readonly DocumentChoice[]
  /** What the address has chosen already. */
  begun: Begun
  /** The event that is corrected, as it stands by now. */
  corrects: { id: string; event: WrittenEvent } | null
  /** What the bodies that it names are called. */
  names: LegalStatusAnswer['names']
  draft: DraftStart
}

export type EventForm = ReturnType<typeof useEventForm>

const parts = ['what', 'source', 'why', 'preview'] as const

/** Records a fact that the law follows from, or corrects one; what it changes is told before it is saved. */
export function EventForm(props: Props) {
  const { agreementId, today, state, documents, corrects } = props
  const words = useTranslations('lawForms')
  const router = useRouter()
  const form = useEventForm(props)
  const { value } = form
  const preview = usePreview(
    { agreementId, on: dayOfEffect(value, today), event: bodyOf(value, corrects?.id) },
    value.kind !== '',
  )
  const home = `/agreements/${agreementId}`
  const never = corrects !== null && value.correction === 'never'
  return (
    <RecordForm
      form={form}
      parts={parts.map((part) => ({ id: `part-${part}`, title: words(`events.parts.${part}`) }))}
      submit={words(corrects ? 'events.correct' : 'events.record')}
      show={(name, shown) => <ShownTyped value={shown[name]} />}
      acts={<PreviewLine preview={preview} />}
      onGivenUp={() => router.push(home)}
    >
      <FormPart id="part-what" title={words('events.parts.what')}>
        {corrects && (
          <Radios
            name="correction"
            label={words('events.labels.correction')}
            options={(['otherwise', 'never'] as const).map((one) => ({
              value: one,
              text: words(`events.corrections.${one}`),
            }))}
            value={value.correction}
            onChange={({ target }) =>
              form.change('correction', target.value as EventTyped['correction'])
            }
          />
        )}
        {!never && (
          <>
            {!corrects && <KindFields form={form} state={state} />}
            <EventFields form={form} preview={preview} />
          </>
        )}
      </FormPart>
      <FormPart id="part-source" title={words('events.parts.source')}>
        <ReadFromFields form={form} documents={documents} hidden={never} />
      </FormPart>
      <FormPart id="part-why" title={words('events.parts.why')}>
        <TextArea
          {...form.field('reason')}
          optional={!corrects}
          rows={2}
          hint={words(corrects ? 'events.hints.reasonOfCorrection' : 'events.hints.reason')}
          onChange={({ target }) => form.change('reason', target.value)}
        />
      </FormPart>
      <PreviewPart
        title={words('events.parts.preview')}
        preview={preview}
        remedies={<Remedies agreementId={agreementId} code={preview?.problem?.code} />}
      />
    </RecordForm>
  )
}

const bodyOf = (value: EventTyped, corrects: string | undefined) =>
  corrects === undefined ? eventBody(value) : correctionBody(value, corrects)

/** What is agreed for a later day is looked at on that day; all else today. */
function dayOfEffect({ on }: EventTyped, today: string): string {
  const read = on === '' ? null : readUncertainDay(on)
  return read?.ok && read.value.upper > today ? read.value.upper : today
}

const labelled = [
  'kind',
  'correction',
  'side',
  'on',
  'until',
  'sentOn',
  'receivedOn',
  'accepted',
  'predecessorId',
  'successorId',
  'place',
  'clauses',
  'documentId',
  'placeInText',
  'quotation',
  'quotationLanguage',
  'reason',
] as const satisfies readonly (keyof EventTyped)[]

function useEventForm({ agreementId, begun, corrects, names, draft }: Props) {
  const words = useTranslations('lawForms.events')
  const invalid = useTranslations('lawForms')
  const language = useLocale()
  const router = useRouter()
  const labels = Object.fromEntries(labelled.map((name) => [name, words(`labels.${name}`)]))
  return useRecordForm<EventTyped>({
    noun: corrects ? 'correction' : 'legalEvent',
    recordId: corrects?.id ?? agreementId,
    start: {
      value: corrects ? eventTyped(corrects.event, language, names) : newEvent(language),
      version: null,
    },
    onTop: (value) => (corrects || begun.kind === '' ? value : chosenIn(value, begun)),
    labels: labels as Record<keyof EventTyped, string>,
    draft,
    titleOf: ({ reason }) => reason.trim() || null,
    save: async (value) => {
      const reason = value.reason.trim()
      if (corrects && !reason) throw missing('reason', invalid('reasonMissing'))
      if (value.kind === '') throw missing('kind', words('chooseKind'))
      const body = { ...bodyOf(value, corrects?.id), ...(reason && { reason }) }
      await change(`/agreements/${agreementId}/legal-events`, { body }).catch(atItsField)
      announce({ text: words(corrects ? 'corrected' : 'recorded') })
      router.push(`/agreements/${agreementId}#law`)
      router.refresh()
    },
  })
}

/** What the address names; the rest stays as it was typed. */
const chosenIn = (value: EventTyped, { side, ...begun }: Begun): EventTyped => ({
  ...value,
  ...begun,
  side: side || value.side,
})

/** What the form asks for before it is sent. */
const missing = (path: string, message: string) =>
  new ApiProblem(422, { code: 'invalid', errors: [{ path, code: 'required', message }] })
