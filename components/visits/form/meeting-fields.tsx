import { useLocale, useTranslations } from 'next-intl'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import type { FormErrors } from '#components/record-form/form-errors.ts'
import type { Next } from '#components/record-form/use-typed.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { meetingKinds } from '#domain/meetings/schema/words.ts'
import type { MeetingTyped } from './meeting-typed.ts'
import { ParticipantRows } from './participant-rows.tsx'
import { SourcingFields } from '#components/sources/form/sourcing-fields.tsx'
import { TopicRows } from './topic-rows.tsx'

/** A meeting that is being entered: on a sheet of its own, or as a row of its visit's. */
export type MeetingPart = {
  value: MeetingTyped
  change: <Name extends keyof MeetingTyped>(name: Name, next: Next<MeetingTyped[Name]>) => void
  /** What its fields' names begin with, such as `meetings.0.` */
  within: string
  errors: Pick<FormErrors, 'at' | 'exactlyAt'>
}

/** With whom it was held, when and where; talks that have no title yet are called after the body. */
export function HeldFields({ meeting }: { meeting: MeetingPart }) {
  const words = useTranslations('visitForm')
  const kinds = useTranslations('words.meetingKinds')
  const language = useLocale()
  const { field } = useMeetingFields(meeting)
  const { kind } = meeting.value

  function meet(counterpart: Picked | null) {
    meeting.change('counterpartId', counterpart)
    if (!counterpart) return
    const title = words(`titleOf.${kind}`, { name: counterpart.text })
    meeting.change('titles', (now) => ({ [language]: title, ...now }))
  }

  return (
    <>
      <Radios
        {...field('kind')}
        inLine
        options={meetingKinds.map((value) => ({ value, text: kinds(value) }))}
        onChange={({ target }) => meeting.change('kind', target.value as MeetingTyped['kind'])}
      />
      <BodyPicker {...field('counterpartId')} optional onChange={meet} />
      <LanguageFields {...field('titles')} rows={2} />
      <UncertainDayField {...field('heldOn')} optional />
      <LanguageFields {...field('places')} optional />
    </>
  )
}

/** What it was about, and what was said. */
export function ToldFields({ meeting }: { meeting: MeetingPart }) {
  const { field, rows } = useMeetingFields(meeting)
  return (
    <>
      <TopicRows {...rows('topics')} problem={meeting.errors.at} />
      <LanguageFields {...field('said')} optional rows={5} />
    </>
  )
}

/** Who took part, on either side. */
export function PresentFields({ meeting }: { meeting: MeetingPart }) {
  const { rows } = useMeetingFields(meeting)
  return <ParticipantRows {...rows('participants')} problem={meeting.errors.at} withSide />
}

/** Where all this was read. */
export function ReadFields({
  meeting: { value, change, within, errors },
}: {
  meeting: MeetingPart
}) {
  return (
    <SourcingFields
      within={within}
      value={value.sourcing}
      onChange={(sourcing) => change('sourcing', sourcing)}
      problem={errors.at}
    />
  )
}

/** What the fields of the kit take, for the fields of a meeting. */
function useMeetingFields({ value, change, within, errors }: MeetingPart) {
  const words = useTranslations('visitForm.labels')
  const common = <Name extends keyof MeetingTyped>(name: Name) => ({
    name: within + name,
    label: words(name as 'kind'),
    onChange: (next: Next<MeetingTyped[Name]>) => change(name, next),
  })
  return {
    field: <Name extends keyof MeetingTyped>(name: Name) => ({
      ...common(name),
      value: value[name],
      error: errors.at(within + name),
    }),
    rows: <Name extends keyof MeetingTyped>(name: Name) => ({
      ...common(name),
      rows: value[name],
      error: errors.exactlyAt(within + name),
    }),
  }
}
