'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { SentenceFinder } from '#components/sources/sentence-finder.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { languageName } from '#components/ui/forms/languages-offered.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { languages } from '#messages/languages.ts'
import { sourceSearch } from '#components/searches.ts'
import type { SourcingTyped } from './sourcing.ts'

type Props = {
  /** What the fields' names begin with, such as `meetings.0.`; '' on a sheet of its own. */
  within?: string
  value: SourcingTyped
  onChange: (value: SourcingTyped) => void
  /** The sentence of what is wrong with a field, by its name in the API. */
  problem: (name: string) => string | undefined
}

const certainties = ['stated', 'inferred', 'uncertain'] as const

/** Where a record was read: its source in the register, and the sentence, word for word. */
export function SourcingFields({ within = '', value, onChange, problem }: Props) {
  const quotation = useTranslations('forms.quotation')
  const sure = useTranslations('forms.quotation.certainties')
  const language = useLocale()
  const search = useMemo(() => sourceSearch(language), [language])
  const set = (part: Partial<SourcingTyped>) => onChange({ ...value, ...part })
  const offered = [...new Set([...languages, value.quotationLanguage])]
  return (
    <>
      <RecordPicker
        name={`${within}sourceId`}
        label={quotation('source')}
        optional
        value={value.source}
        onChange={(source) => set({ source })}
        search={search}
        error={problem(`${within}sourceId`)}
      />
      {value.source && (
        <SentenceFinder
          name={`${within}find`}
          sourceId={value.source.id}
          onFound={(sentence, quotationLanguage) => set({ quotation: sentence, quotationLanguage })}
        />
      )}
      <TextArea
        name={`${within}quotation`}
        label={quotation('sentence')}
        optional
        rows={3}
        dir="auto"
        lang={value.quotationLanguage}
        value={value.quotation}
        onChange={({ target }) => set({ quotation: target.value })}
        error={problem(`${within}quotation`)}
      />
      {value.quotation.trim() !== '' && (
        <Select
          name={`${within}quotationLanguage`}
          label={quotation('language')}
          choices={offered.map((tag) => ({ value: tag, text: languageName(tag, language) }))}
          value={value.quotationLanguage}
          onChange={({ target }) => set({ quotationLanguage: target.value })}
          error={problem(`${within}quotationLanguage`)}
        />
      )}
      {(value.quotation.trim() !== '' || value.source) && (
        <Radios
          name={`${within}certainty`}
          label={quotation('certainty')}
          inLine
          options={certainties.map((one) => ({ value: one, text: sure(one) }))}
          value={value.certainty}
          onChange={({ target }) => set({ certainty: target.value })}
        />
      )}
    </>
  )
}
