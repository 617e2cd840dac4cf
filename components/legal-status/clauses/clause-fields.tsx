'use client'

import { useTranslations } from 'next-intl'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { DurationField } from '#components/ui/forms/duration-field.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { ClauseTyped } from './clause-typed.ts'
import { Inferred } from './inferred.tsx'
import { LanguagesFields } from './languages-fields.tsx'
import { RenewalFields } from './renewal-fields.tsx'
import { useChoices } from './use-choices.ts'
import { WhereItStands } from './where-it-stands.tsx'

export type ClauseFieldsProps = {
  clause: ClauseTyped
  /** Its path in what is sent, such as `clauses.0`. */
  name: string
  change: (part: Partial<ClauseTyped>) => void
  /** The sentence of what is wrong at a path, or under it. */
  problem: (path: string) => string | undefined
}

/** The terms of a clause, where they stand, and their words. */
export function ClauseFields(props: ClauseFieldsProps) {
  const Terms = termsOf[props.clause.kind]
  return (
    <>
      <Terms {...props} />
      <WhereItStands {...props} />
    </>
  )
}

const termsOf: Record<ClauseTyped['kind'], (props: ClauseFieldsProps) => React.ReactNode> = {
  entryIntoForce: Entry,
  term: Term,
  renewal: RenewalFields,
  notice: Notice,
  denunciation: Notice,
  survival: Survival,
  amendment: Words,
  languages: LanguagesFields,
  costSharing: Words,
}

function Entry({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms.clauses')
  const choices = useChoices()
  return (
    <>
      <Radios
        name={`${name}.by`}
        label={words('by')}
        options={choices('ways', ['signature', 'laterNotification', 'exchangeOfNotes', 'date'])}
        value={clause.by}
        onChange={({ target }) => change({ by: target.value as ClauseTyped['by'] })}
      />
      {clause.by === 'date' ? (
        <UncertainDayField
          name={`${name}.on`}
          label={words('entryOn')}
          optional
          value={clause.on}
          onChange={(on) => change({ on })}
          error={problem(`${name}.on`)}
        />
      ) : (
        <DurationField
          name={`${name}.after`}
          label={words('after')}
          hint={words('hints.after')}
          optional
          value={clause.after}
          onChange={(after) => change({ after })}
          error={problem(`${name}.after`)}
        />
      )}
    </>
  )
}

function Term({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms.clauses')
  const choices = useChoices()
  return (
    <>
      <DurationField
        name={`${name}.length`}
        label={words('termLength')}
        openEnded
        value={clause.length}
        onChange={(length) => change({ length })}
        error={problem(`${name}.length`)}
      />
      {clause.length !== 'indefinite' && (
        <>
          <Radios
            name={`${name}.ends`}
            label={words('ends')}
            hint={words('hints.ends')}
            options={choices('lastDays', ['anniversary', 'dayBefore'])}
            value={clause.ends}
            onChange={({ target }) => change({ ends: target.value as ClauseTyped['ends'] })}
          />
          {clause.ends === 'dayBefore' && (
            <Inferred term="ends" {...{ clause, name, change, problem }} />
          )}
        </>
      )}
    </>
  )
}

/** Of non-renewal or of denunciation: how long before, and from which day it is counted. */
function Notice({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms.clauses')
  const choices = useChoices()
  const denounces = clause.kind === 'denunciation'
  return (
    <>
      <DurationField
        name={`${name}.${denounces ? 'notice' : 'length'}`}
        label={words(denounces ? 'denunciationLength' : 'noticeLength')}
        hint={words(denounces ? 'hints.denunciationLength' : 'hints.noticeLength')}
        usual="M"
        value={clause.length}
        onChange={(length) => change({ length })}
        error={problem(`${name}.${denounces ? 'notice' : 'length'}`)}
      />
      <Select
        name={`${name}.counts`}
        label={words('counts')}
        hint={words('hints.counts')}
        blank={words('textSilent')}
        choices={choices('counting', ['receipt', 'dispatch'])}
        value={clause.counts}
        onChange={({ target }) => change({ counts: target.value as ClauseTyped['counts'] })}
      />
      {clause.counts !== '' && <Inferred term="counts" {...{ clause, name, change, problem }} />}
      {!denounces && (
        <Radios
          name={`${name}.weekend`}
          label={words('weekend')}
          options={choices('weekends', ['fridayBefore', 'asItIs'])}
          value={clause.weekend}
          onChange={({ target }) => change({ weekend: target.value as ClauseTyped['weekend'] })}
        />
      )}
    </>
  )
}

function Survival({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms.clauses')
  return (
    <>
      <DurationField
        name={`${name}.length`}
        label={words('survivalLength')}
        optional
        openEnded
        value={clause.length}
        onChange={(length) => change({ length })}
        error={problem(`${name}.length`)}
      />
      <UncertainDayField
        name={`${name}.until`}
        label={words('survivalUntil')}
        optional
        value={clause.until}
        onChange={(until) => change({ until })}
        error={problem(`${name}.until`)}
      />
    </>
  )
}

function Words({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms.clauses')
  return (
    <TextArea
      name={`${name}.text`}
      label={words('inWords')}
      rows={2}
      value={clause.text}
      onChange={({ target }) => change({ text: target.value })}
      error={problem(`${name}.text`)}
    />
  )
}
