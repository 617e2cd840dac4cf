'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LanguageMap } from '#lib/language-map.ts'
import { languages } from '#messages/languages.ts'
import { Icon } from '../icon.tsx'
import { FieldGroup, type FieldProps } from './field.tsx'
import { languageName, otherLanguages } from './languages-offered.ts'
import { GrowingText } from './text-field.tsx'

type Props = FieldProps & {
  value: LanguageMap
  /** Told the texts that are filled in, by language: never a blank one. */
  onChange: (value: LanguageMap) => void
  /** How many lines each has room for; one unless said. */
  rows?: number
}

/** A text in several languages side by side, the reader's own first; one of them is enough. */
export function LanguageFields({ value, onChange, rows = 1, ...field }: Props) {
  const words = useTranslations('forms.languages')
  const reader = useLocale()
  const [added, setAdded] = useState<readonly string[]>([])
  const shown = [...new Set([reader, ...languages, ...Object.keys(value), ...added])]

  function change(language: string, text: string) {
    const { [language]: _before, ...others } = value
    onChange(text.trim() === '' ? others : { ...value, [language]: text })
  }

  return (
    <FieldGroup {...field}>
      <div>
        <div className="language-fields">
          {shown.map((language, index) => (
            <Text
              key={language}
              id={index === 0 ? field.name : `${field.name}-${language}`}
              language={language}
              text={value[language] ?? ''}
              rows={rows}
              invalid={field.error !== undefined}
              onChange={(text) => change(language, text)}
            />
          ))}
        </div>
        <AddLanguage
          label={words('add')}
          without={shown}
          onAdd={(language) => setAdded([...added, language])}
        />
      </div>
    </FieldGroup>
  )
}

type TextProps = {
  id: string
  language: string
  text: string
  rows: number
  invalid: boolean
  onChange: (text: string) => void
}

function Text({ id, language, text, rows, invalid, onChange }: TextProps) {
  const reader = useLocale()
  const [typed, setTyped] = useState(text)
  const control = {
    id,
    lang: language,
    dir: 'auto',
    // What is typed may begin or end with a space; what is kept does not.
    value: typed.trim() === text.trim() ? typed : text,
    'aria-invalid': invalid || undefined,
    className: 'control',
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value)
      onChange(target.value)
    },
  }
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-small text-quiet">
        {languageName(language, reader)}
      </label>
      {rows > 1 ? <GrowingText rows={rows} {...control} /> : <input type="text" {...control} />}
    </div>
  )
}

/** It was just asked for. */
const takeFocus = (control: HTMLElement | null) => control?.focus()

type AddProps = { label: string; without: readonly string[]; onAdd: (language: string) => void }

/** A choice and a button: a choice that acted by itself would act at each press of an arrow. */
function AddLanguage({ label, without, onAdd }: AddProps) {
  const words = useTranslations('forms.languages')
  const reader = useLocale()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState('')
  const offered = otherLanguages(reader).filter(({ tag }) => !without.includes(tag))
  if (!open) {
    return (
      <button type="button" className="quiet-button mt-1.5" onClick={() => setOpen(true)}>
        <Icon name="plus" size={14} />
        {label}
      </button>
    )
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <select
        aria-label={label}
        ref={takeFocus}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        className="control control-select"
      >
        <option value="">{words('choose')}</option>
        {offered.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          if (chosen) onAdd(chosen)
          setChosen('')
          setOpen(false)
        }}
      >
        {words('addChosen')}
      </button>
    </div>
  )
}
