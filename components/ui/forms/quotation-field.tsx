'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { languages } from '#messages/languages.ts'
import { Icon } from '../icon.tsx'
import { Radios } from './choices.tsx'
import { LanguageFields } from './language-fields.tsx'
import { languageName, otherLanguages } from './languages-offered.ts'
import { Select } from './select.tsx'
import { TextArea, TextField } from './text-field.tsx'

/** Where a text can be read: what it is called, its address, or '', and its number if it is kept. */
export type Source = { source: LanguageMap; sourceAddress: string; sourceId: string | null }

/** A fact's sentence, its source, and how sure it is. */
export type Quoted = Source & {
  quotation: string
  quotationLanguage: string
  certainty: 'stated' | 'inferred' | 'uncertain'
}

const certainties = ['stated', 'inferred', 'uncertain'] as const

type Props = {
  /** Of the quotation as a whole; its parts' names begin with it. */
  name: string
  value: Quoted
  /** Told null where it is taken out. */
  onChange: (value: Quoted | null) => void
  /** Sources of the register, and those that are named elsewhere in the form. */
  sources?: readonly Source[]
  /** The sentence of what is wrong with a part, by its whole name. */
  problem: (name: string) => string | undefined
  /** Whether it was asked for just now, and takes the focus. */
  begun?: boolean
  /** What finds the sentence, where the source's words are kept. */
  children?: ReactNode
}

/** Where a fact was read: the sentence, its source, and how sure it is. */
export function QuotationField(props: Props) {
  const { name, value, onChange, sources = [], problem, begun, children } = props
  const words = useTranslations('forms.quotation')
  const change = (part: Partial<Quoted>) => onChange({ ...value, ...part })
  return (
    <div
      ref={begun ? takeFocus : undefined}
      className="quotation-field"
      role="group"
      aria-label={words('label')}
    >
      {children}
      <TextArea
        name={`${name}.quotation`}
        label={words('sentence')}
        rows={2}
        lang={value.quotationLanguage}
        dir="auto"
        value={value.quotation}
        onChange={({ target }) => change({ quotation: target.value })}
        error={problem(`${name}.quotation`)}
      />
      <LanguageSelect
        name={`${name}.quotationLanguage`}
        label={words('language')}
        value={value.quotationLanguage}
        onChange={(quotationLanguage) => change({ quotationLanguage })}
      />
      <SourceFields {...{ name, value, change, sources, problem }} />
      <Radios
        name={`${name}.certainty`}
        label={words('certainty')}
        inLine
        options={certainties.map((one) => ({ value: one, text: words(`certainties.${one}`) }))}
        value={value.certainty}
        onChange={({ target }) => change({ certainty: target.value as Quoted['certainty'] })}
      />
      <button type="button" className="quiet-button mt-3" onClick={() => onChange(null)}>
        <Icon name="close" size={14} />
        {words('remove')}
      </button>
    </div>
  )
}

const takeFocus = (group: HTMLElement | null) =>
  group?.querySelector<HTMLElement>('input, textarea')?.focus()

type SourceProps = Omit<Props, 'value' | 'onChange' | 'begun' | 'children'> & {
  value: Quoted
  change: (part: Partial<Quoted>) => void
}

const another = 'another'

function SourceFields({ name, value, change, sources = [], problem }: SourceProps) {
  const words = useTranslations('forms.quotation')
  const reader = useLocale()
  const here = sources.findIndex((source) => isSame(source, value))
  const [own, setOwn] = useState(here < 0)
  return (
    <>
      {sources.length > 0 && (
        <Select
          name={`${name}.knownSource`}
          label={words('source')}
          value={own || here < 0 ? another : String(here)}
          choices={[
            ...sources.map(({ source }, place) => {
              return { value: String(place), text: localText(source, reader).text }
            }),
            { value: another, text: words('anotherSource') },
          ]}
          onChange={({ target }) => {
            const source = sources[Number(target.value)]
            setOwn(source === undefined)
            change(source ?? { source: {}, sourceAddress: '', sourceId: null })
          }}
        />
      )}
      {(own || here < 0) && (
        <>
          <LanguageFields
            name={`${name}.source`}
            label={words('sourceTitle')}
            value={value.source}
            onChange={(source) => change({ source })}
            error={problem(`${name}.source`)}
          />
          <TextField
            name={`${name}.sourceAddress`}
            type="url"
            inputMode="url"
            label={words('sourceAddress')}
            optional
            value={value.sourceAddress}
            onChange={({ target }) => change({ sourceAddress: target.value })}
            error={problem(`${name}.sourceAddress`)}
          />
        </>
      )}
    </>
  )
}

type LanguageProps = {
  name: string
  label: string
  value: string
  onChange: (language: string) => void
}

/** The language of a text that is given in one alone. */
export function LanguageSelect({ name, label, value, onChange }: LanguageProps) {
  const reader = useLocale()
  const ours = languages.map((tag) => ({ tag, name: languageName(tag, reader) }))
  const offered = [...ours, ...otherLanguages(reader)]
  const known = offered.some(({ tag }) => tag === value)
  const choices = known ? offered : [...offered, { tag: value, name: languageName(value, reader) }]
  return (
    <Select
      name={name}
      label={label}
      value={value}
      choices={choices.map(({ tag, name: text }) => ({ value: tag, text }))}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

/** Nothing quoted yet, out of the source that was named last. */
export const newQuotation = (language: string, source: Source | undefined): Quoted => ({
  quotation: '',
  quotationLanguage: language,
  source: source?.source ?? {},
  sourceAddress: source?.sourceAddress ?? '',
  sourceId: source?.sourceId ?? null,
  certainty: 'stated',
})

const isSame = (one: Source, other: Source) =>
  one.sourceId === other.sourceId &&
  one.sourceAddress === other.sourceAddress &&
  JSON.stringify(one.source) === JSON.stringify(other.source)
