'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { agreementSearch, sourceSearch, visitSearch } from '#components/searches.ts'
import type { NoticeForm } from './notice-form.tsx'

/** What the public reads, in each language side by side. */
export function WordsPart({ form }: { form: NoticeForm }) {
  const words = useTranslations('notices')
  return (
    <FormPart id="part-words" title={words('parts.words')}>
      <LanguageFields {...form.field('titles')} rows={2} />
      <LanguageFields
        {...form.field('summaries')}
        hint={words('hints.summaries')}
        optional
        rows={3}
      />
      <LanguageFields {...form.field('texts')} hint={words('hints.texts')} rows={16} />
      <LanguageSelect {...form.field('originalLanguage')} />
    </FormPart>
  )
}

/** What it tells of, where it was given, and the text that it was taken over from. */
export function AboutPart({ form }: { form: NoticeForm }) {
  const words = useTranslations('notices')
  const language = useLocale()
  const searches = useMemo(
    () => ({
      agreementId: agreementSearch(language),
      visitId: visitSearch(language),
      sourceId: sourceSearch(language),
    }),
    [language],
  )
  const { value: day, onChange, ...issuedOn } = form.field('issuedOn')
  return (
    <FormPart id="part-about" title={words('parts.about')}>
      {(['agreementId', 'visitId', 'sourceId'] as const).map((name) => (
        <RecordPicker
          key={name}
          {...form.field(name)}
          hint={name === 'agreementId' ? words('hints.agreementId') : undefined}
          optional
          search={searches[name]}
        />
      ))}
      <BodyPicker {...form.field('issuerId')} optional />
      <LanguageFields {...form.field('places')} optional />
      <DayField
        key={`issued ${form.base.version}`}
        {...issuedOn}
        optional
        defaultValue={day}
        onChange={onChange}
      />
    </FormPart>
  )
}
