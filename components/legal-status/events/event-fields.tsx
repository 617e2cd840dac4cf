'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Select } from '#components/ui/forms/select.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { SideField } from '#components/ui/forms/side-field.tsx'
import { unspecifiedDay } from '#components/ui/forms/days/uncertain-parts.ts'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import type { QuestionKind } from '#domain/legal-status/schema/words.ts'
import type { LawPreview } from '#domain/legal-status/schema/legal-status.ts'
import { AmendedClauses } from './amended-clauses.tsx'
import type { EventForm } from './event-form.tsx'
import { type EventTyped, fieldsOf } from './event-typed.ts'

type Props = { form: EventForm; preview: LawPreview | null }

/** What an event of the chosen kind says: whose it is, its days, and what it brings. */
export function EventFields({ form, preview }: Props) {
  const words = useTranslations('lawForms.events')
  const { value, change } = form
  if (value.kind === '') return null
  const has = new Set(fieldsOf(value.kind))
  const mayBeOpen = !['signed', 'notificationReceived'].includes(value.kind)
  return (
    <>
      {has.has('side') && (
        <SideField
          {...form.field('side')}
          label={words(`sides.${sideQuestion(value)}`)}
          optional={mayBeOpen}
          onChange={(next) => change('side', next)}
        />
      )}
      {has.has('on') && <Day form={form} name="on" label={words('days', { kind: value.kind })} />}
      {has.has('sentOn') && (
        <Day form={form} name="sentOn" label={words('labels.sentOn')} optional />
      )}
      {has.has('receivedOn') && (
        <Day form={form} name="receivedOn" label={words('labels.receivedOn')} />
      )}
      {successionFields.map(
        (name) =>
          has.has(name) && (
            <BodyPicker
              {...form.field(name)}
              key={name}
              optional
              onChange={(body) => change(name, body)}
            />
          ),
      )}
      {has.has('until') && <Day form={form} name="until" label={words('labels.until')} optional />}
      {has.has('sentOn') && (value.accepted !== '' || isTimeOpen(preview)) && (
        <Select
          {...form.field('accepted')}
          hint={words('hints.accepted')}
          optional
          blank={words('notSaid')}
          choices={(['yes', 'no'] as const).map((one) => ({
            value: one,
            text: words(`accepting.${one}`),
          }))}
          onChange={({ target }) => change('accepted', target.value as EventTyped['accepted'])}
        />
      )}
      {has.has('clauses') && <AmendedClauses form={form} />}
      {has.has('place') && <Place form={form} />}
    </>
  )
}

const successionFields = ['predecessorId', 'successorId'] as const

/** Whether it is open if the notice was in time: then somebody may know how it was taken. */
const isTimeOpen = (preview: LawPreview | null) =>
  preview?.after?.questions.some(({ about }) => inTime.includes(about)) ?? false

const inTime: readonly QuestionKind[] = ['lateNotice', 'noticeInTime', 'noticeLength']

function sideQuestion({ kind }: EventTyped): 'gives' | 'signs' | 'whose' {
  if (kind === 'signed') return 'signs'
  const gives = ['notificationReceived', 'nonRenewal', 'denunciation'].includes(kind)
  return gives ? 'gives' : 'whose'
}

type DayProps = {
  form: EventForm
  name: 'on' | 'until' | 'sentOn' | 'receivedOn'
  label: string
  optional?: boolean
}

function Day({ form, name, label, optional = false }: DayProps) {
  const words = useTranslations('lawForms.events.hints')
  const hint = name === 'on' ? undefined : words(name)
  return (
    <UncertainDayField
      // Chosen anew, the day begins as its kind of field does.
      key={`${name} ${form.value.kind}`}
      name={name}
      label={label}
      hint={hint}
      optional={optional}
      value={form.value[name]}
      // That nobody knows the day of what happened is an answer.
      {...(name === 'on' && { unknown: unspecifiedDay })}
      onChange={(next) => form.change(name, next)}
      error={form.errors.at(name)}
    />
  )
}

function Place({ form }: { form: EventForm }) {
  const words = useTranslations('lawForms.events.hints')
  const language = useLocale()
  return (
    <LanguageFields
      {...form.field('place')}
      key={language}
      hint={words('place')}
      optional
      onChange={(next) => form.change('place', next)}
    />
  )
}
