'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Radios } from '#components/ui/forms/choices.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { levels } from '#domain/agreements/schema/words.ts'
import type { Desk } from '#domain/desks/schema.ts'
import { localText } from '#lib/language-map.ts'
import type { AgreementForm } from './agreement-form.tsx'
import { LosingNotice } from './losing-notice.tsx'
import { ReadersField } from './readers-field.tsx'
import { StandingNotice } from './standing-notice.tsx'
import { whoLoses } from './who-loses.ts'

type Props = {
  form: AgreementForm
  /** The desks that a new agreement may stand on; a kept one stays on its own. */
  desks: readonly Desk[]
  /** Null of a new one. */
  agreementId: string | null
  ownId: string
}

const isGuarded = (level: string) => level === 'confidential' || level === 'restricted'

/** How the record is kept: its desk, who may read it, and why it is corrected. */
export function KeepingPart({ form, desks, agreementId, ownId }: Props) {
  const isNew = agreementId === null
  const words = useTranslations('agreementForm')
  const levelWords = useTranslations('words.levels')
  const kept = useTranslations('agreementForm.levels')
  const language = useLocale()
  const desk = form.field('deskId')
  const level = form.field('level')
  const reason = form.field('reason')
  return (
    <FormPart id="part-keeping" title={words('parts.keeping')}>
      {isNew && desks.length > 1 && (
        <Select
          {...desk}
          choices={desks.map(({ id, code, names }) => {
            return { value: id, text: `${code} · ${localText(names, language).text}` }
          })}
          onChange={({ target }) => desk.onChange(target.value)}
        />
      )}
      <Radios
        {...level}
        options={levels.map((value) => ({ value, text: levelWords(value), hint: kept(value) }))}
        onChange={({ target }) => level.onChange(target.value as typeof level.value)}
      />
      {agreementId && isGuarded(level.value) && !isGuarded(form.base.value.level) && (
        <StandingNotice agreementId={agreementId} />
      )}
      {!isNew && <LosingNotice losing={whoLoses(form.base.value, form.value, ownId)} />}
      {level.value === 'restricted' && <ReadersField form={form} ownId={ownId} />}
      {!isNew && (
        <TextField
          {...reason}
          hint={words('hints.reason')}
          optional
          onChange={({ target }) => reason.onChange(target.value)}
        />
      )}
    </FormPart>
  )
}
