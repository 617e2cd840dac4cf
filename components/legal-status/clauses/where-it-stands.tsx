'use client'

import { useTranslations } from 'next-intl'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import type { ClauseFieldsProps } from './clause-fields.tsx'

/** The place of a clause in the text, and its own words. */
export function WhereItStands({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms')
  return (
    <>
      <TextField
        name={`${name}.placeInText`}
        label={words('placeInText')}
        hint={words('hints.placeInText')}
        optional
        value={clause.placeInText}
        onChange={({ target }) => change({ placeInText: target.value })}
        error={problem(`${name}.placeInText`)}
      />
      <TextArea
        name={`${name}.quotation.text`}
        label={words('quotation')}
        optional
        rows={2}
        lang={clause.quotationLanguage}
        dir="auto"
        value={clause.quotation}
        onChange={({ target }) => change({ quotation: target.value })}
        error={problem(`${name}.quotation`)}
      />
      {clause.quotation.trim() !== '' && (
        <LanguageSelect
          name={`${name}.quotation.language`}
          label={words('quotationLanguage')}
          value={clause.quotationLanguage}
          onChange={(quotationLanguage) => change({ quotationLanguage })}
        />
      )}
    </>
  )
}
