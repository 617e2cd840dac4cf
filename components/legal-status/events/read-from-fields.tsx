'use client'

import { useTranslations } from 'next-intl'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import type { DocumentChoice, EventForm } from './event-form.tsx'

type Props = {
  form: EventForm
  documents: readonly DocumentChoice[]
  /** What never happened is read nowhere. */
  hidden: boolean
}

/** Where an event is read: its document, the place in it, and its words. */
export function ReadFromFields({ form, documents, hidden }: Props) {
  const words = useTranslations('lawForms')
  const { value, change } = form
  if (hidden) return <p className="text-quiet">{words('events.neverRead')}</p>
  return (
    <>
      {documents.length > 0 ? (
        <Select
          {...form.field('documentId')}
          optional
          blank={words('events.noDocument')}
          choices={documents}
          onChange={({ target }) => change('documentId', target.value)}
        />
      ) : (
        <p className="text-small text-quiet">{words('events.noDocuments')}</p>
      )}
      <TextField
        {...form.field('placeInText')}
        optional
        hint={words('hints.placeInText')}
        onChange={({ target }) => change('placeInText', target.value)}
      />
      <TextArea
        {...form.field('quotation')}
        optional
        rows={2}
        lang={value.quotationLanguage}
        dir="auto"
        onChange={({ target }) => change('quotation', target.value)}
      />
      {value.quotation.trim() !== '' && (
        <LanguageSelect
          name="quotationLanguage"
          label={words('quotationLanguage')}
          value={value.quotationLanguage}
          onChange={(language) => change('quotationLanguage', language)}
        />
      )}
    </>
  )
}
