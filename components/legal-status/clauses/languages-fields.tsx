'use client'

import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '#components/ui/forms/languages-offered.ts'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { newId } from '#lib/ids.ts'
import { languages } from '#messages/languages.ts'
import type { ClauseFieldsProps } from './clause-fields.tsx'

/** In how many originals, in which authentic languages, and which prevails (`domain.md` rule 26). */
export function LanguagesFields({ clause, name, change, problem }: ClauseFieldsProps) {
  const words = useTranslations('lawForms.clauses')
  const reader = useLocale()
  const { authentic, originals, prevails } = clause
  const unused = languages.find((tag) => authentic.every(({ language }) => language !== tag))
  return (
    <>
      <TextField
        name={`${name}.originals`}
        label={words('originals')}
        optional
        inputMode="numeric"
        characters={3}
        value={originals}
        onChange={({ target }) => change({ originals: target.value })}
        error={problem(`${name}.originals`)}
      />
      <Rows
        name={`${name}.authentic`}
        label={words('authentic')}
        hint={words('hints.authentic')}
        ordered={false}
        rows={authentic}
        called={({ language }) => languageName(language, reader)}
        add={{
          text: words('addLanguage'),
          row: () => ({ key: newId(), language: unused ?? 'fr' }),
        }}
        onChange={(next) => change({ authentic: next(authentic) })}
        error={problem(`${name}.authentic`)}
      >
        {({ language }, place, set) => (
          <LanguageSelect
            name={`${name}.authentic.${place}`}
            label={words('authenticLanguage')}
            value={language}
            onChange={(tag) => set({ language: tag })}
          />
        )}
      </Rows>
      {authentic.length > 1 && (
        <Select
          name={`${name}.prevails`}
          label={words('prevails')}
          blank={words('nonePrevails')}
          choices={authentic.map(({ language }) => {
            return { value: language, text: languageName(language, reader) }
          })}
          value={prevails}
          onChange={({ target }) => change({ prevails: target.value })}
        />
      )}
    </>
  )
}
