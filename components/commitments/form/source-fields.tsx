'use client'

import { useTranslations } from 'next-intl'
import type { RecordForm } from '#components/record-form/use-record-form.ts'
import { SentenceFinder } from '#components/sources/sentence-finder.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { certainties } from '#domain/agreements/schema/words.ts'
import type { CommitmentTyped } from './commitment-typed.ts'

/** A record of the agreement that can be chosen, by its name in the reader's language. */
export type Choice = { value: string; text: string }

type Props = {
  form: RecordForm<CommitmentTyped>
  sources: readonly Choice[]
  meetings: readonly Choice[]
}

/** The very words, what they were read from, how surely, and in which talks they fell. */
export function SourceFields({ form, sources, meetings }: Props) {
  const words = useTranslations('commitments.form')
  const sure = useTranslations('words.certainties')
  const { value, change } = form
  const quoted = value.quotation.trim() !== ''
  return (
    <>
      {value.sourceId && (
        <SentenceFinder
          name="find"
          sourceId={value.sourceId}
          onFound={(sentence, language) => {
            change('quotation', sentence)
            change('quotationLanguage', language)
          }}
        />
      )}
      <TextArea
        {...form.field('quotation')}
        optional
        rows={4}
        lang={value.quotationLanguage}
        dir="auto"
        hint={words('quotationHint')}
        onChange={({ target }) => change('quotation', target.value)}
      />
      {quoted && (
        <>
          <LanguageSelect
            name="quotationLanguage"
            label={form.labels.quotationLanguage}
            value={value.quotationLanguage}
            onChange={(language) => change('quotationLanguage', language)}
          />
          <Radios
            {...form.field('certainty')}
            inLine
            options={certainties.map((one) => ({ value: one, text: sure(one) }))}
            onChange={({ target }) =>
              change('certainty', target.value as CommitmentTyped['certainty'])
            }
          />
        </>
      )}
      {sources.length > 0 && (
        <Select
          {...form.field('sourceId')}
          optional
          blank={words('noSource')}
          choices={sources}
          onChange={({ target }) => change('sourceId', target.value)}
        />
      )}
      {meetings.length > 0 && (
        <Select
          {...form.field('meetingId')}
          optional
          blank={words('noMeeting')}
          choices={meetings}
          onChange={({ target }) => change('meetingId', target.value)}
        />
      )}
    </>
  )
}
