'use client'

import { useTranslations } from 'next-intl'
import { DurationField } from '#components/ui/forms/duration-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { unspecifiedDay } from '#components/ui/forms/days/uncertain-parts.ts'
import type { Side } from '#domain/agreements/schema/words.ts'
import type { AgreementForm } from './agreement-form.tsx'
import { signingsOf } from './agreement-body.ts'
import type { ClausesTyped, SigningTyped } from './agreement-typed.ts'
import { Quotations } from './quotations.tsx'

const signings = ['together', 'apart', 'ours', 'counterpart', 'no'] as const

/** When and where a new agreement was signed, and when it entered into force. */
export function SigningPart({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  const { legalEvents } = form.value
  const { signed, entered } = legalEvents
  const set = (part: Partial<SigningTyped>) =>
    form.change('legalEvents', (now) => ({ ...now, ...part }))
  const places: Side[] =
    signed === 'counterpart' ? ['counterpart'] : signed === 'no' ? [] : ['ours']
  const asked: Side[] = signed === 'apart' ? ['ours', 'counterpart'] : places
  // What is sent is counted: signings of which nothing is said yet are not among it.
  const sent = signingsOf(legalEvents).length
  const enteredAt = `legalEvents.${sent}.on`
  return (
    <FormPart id="part-signing" title={words('parts.signing')}>
      <Radios
        name="legalEvents.signed"
        label={words('signedBy')}
        options={signings.map((value) => ({ value, text: words(`signings.${value}`) }))}
        value={signed}
        onChange={({ target }) => set({ signed: target.value as SigningTyped['signed'] })}
      />
      {asked.map((side, index) => (
        <Signing
          key={side}
          form={form}
          side={side}
          name={sent > 0 ? `legalEvents.${index}` : `legalEvents.unsaid.${index}`}
          whose={signed === 'together' ? 'both' : side}
        />
      ))}
      {signed !== 'no' && <SigningSources form={form} />}
      <UncertainDayField
        name={enteredAt}
        label={words('entered')}
        hint={words('hints.entered')}
        optional
        value={entered}
        onChange={(edtf) => set({ entered: edtf })}
        error={form.errors.at(enteredAt)}
      />
    </FormPart>
  )
}

/** Of a kept agreement: its signings are events, and what can be mended here is where they are read. */
export function SigningSourcesPart({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  return (
    <FormPart id="part-signing" title={words('parts.signing')} lead={words('signingElsewhere')}>
      <SigningSources form={form} />
    </FormPart>
  )
}

/** Where the day and the place of the signing are read. */
function SigningSources({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  return (['signedOn', 'signedAt'] as const).map((field) => (
    <Quotations key={field} form={form} of={field} called={words(field, { whose: 'both' })} />
  ))
}

type SigningProps = { form: AgreementForm; side: Side; name: string; whose: Side | 'both' }

function Signing({ form, side, name, whose }: SigningProps) {
  const words = useTranslations('agreementForm')
  const { on, place } = form.value.legalEvents[side]
  const set = (part: Partial<SigningTyped['ours']>) =>
    form.change('legalEvents', (now) => ({ ...now, [side]: { ...now[side], ...part } }))
  return (
    <>
      <UncertainDayField
        name={`${name}.on`}
        label={words('signedOn', { whose })}
        hint={words('hints.signedOn')}
        unknown={unspecifiedDay}
        value={on}
        onChange={(edtf) => set({ on: edtf })}
        error={form.errors.at(`${name}.on`)}
      />
      <LanguageFields
        name={`${name}.place`}
        label={words('signedAt', { whose })}
        optional
        value={place}
        onChange={(next) => set({ place: next })}
        error={form.errors.at(`${name}.place`)}
      />
    </>
  )
}

/** The terms of a new agreement; what its text does not say stays not stated. */
export function ClausesPart({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm.clauses')
  const { clauses } = form.value
  const { term, renewal, renewalLength, repeats, notice, counts } = clauses
  const set = (part: Partial<ClausesTyped>) =>
    form.change('clauses', (now) => ({ ...now, ...part }))
  const place = { term: 0, renewal: term ? 1 : 0, notice: (term ? 1 : 0) + (renewal ? 1 : 0) }
  const blank = { blank: words('notStated') }
  return (
    <FormPart id="part-clauses" title={words('title')} lead={words('lead')}>
      <DurationField
        name={`clauses.${place.term}.length`}
        label={words('term')}
        optional
        openEnded
        value={term}
        onChange={(next) => set({ term: next })}
        error={term ? form.errors.at(`clauses.${place.term}`) : undefined}
      />
      <Select
        name="clauses.renewal"
        label={words('renewal')}
        {...blank}
        choices={(['tacit', 'express', 'none'] as const).map((value) => ({
          value,
          text: words(`renewals.${value}`),
        }))}
        optional
        value={renewal}
        onChange={({ target }) => set({ renewal: target.value as ClausesTyped['renewal'] })}
      />
      {(renewal === 'tacit' || renewal === 'express') && (
        <>
          <DurationField
            name={`clauses.${place.renewal}.length`}
            label={words('renewalLength')}
            optional
            value={renewalLength}
            onChange={(next) => set({ renewalLength: next })}
            error={form.errors.at(`clauses.${place.renewal}`)}
          />
          <Select
            name="clauses.repeats"
            label={words('repeats')}
            {...blank}
            optional
            choices={(['always', 'once'] as const).map((value) => ({
              value,
              text: words(`repeating.${value}`),
            }))}
            value={repeats}
            onChange={({ target }) => set({ repeats: target.value as ClausesTyped['repeats'] })}
          />
        </>
      )}
      <DurationField
        name={`clauses.${place.notice}.notice`}
        label={words('notice')}
        optional
        usual="M"
        value={notice}
        onChange={(next) => set({ notice: next })}
        error={notice ? form.errors.at(`clauses.${place.notice}`) : undefined}
      />
      {notice && (
        <Select
          name="clauses.counts"
          label={words('counts')}
          {...blank}
          optional
          choices={(['receipt', 'dispatch'] as const).map((value) => ({
            value,
            text: words(`counting.${value}`),
          }))}
          value={counts}
          onChange={({ target }) => set({ counts: target.value as ClausesTyped['counts'] })}
        />
      )}
    </FormPart>
  )
}
