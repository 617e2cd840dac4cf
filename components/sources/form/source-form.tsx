'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { languageName } from '#components/ui/forms/languages-offered.ts'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'
import type { SourceDetail } from '#domain/sources/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { languages } from '#messages/languages.ts'

type SourceTyped = {
  kind: string
  titles: LanguageMap
  address: string
  issuedOn: string
  language: string
  text: string
}

type Props = {
  /** The one that is changed; null for a new one. */
  source: SourceDetail | null
  /** Where a new one stands: under an agreement or on a desk. */
  place: { agreementId?: string; deskId?: string }
  draft: DraftStart
}

const kinds = ['announcement', 'agreementText', 'minutes', 'letter', 'gazette', 'other'] as const
const parts = ['source', 'text'] as const

/** A text that facts are read from: what it is, where it stands, and its words. */
export function SourceForm({ source, place, draft }: Props) {
  const words = useTranslations('visitForm')
  const named = useTranslations('words.sourceKinds')
  const ui = useTranslations('frame.ui')
  const reader = useLocale()
  const router = useRouter()
  const form = useSourceForm({ source, place, draft })
  const [kind, address, language, text] = [
    ...[form.field('kind'), form.field('address'), form.field('language'), form.field('text')],
  ] as const
  const offered = [...new Set([...languages, language.value])]
  return (
    <RecordForm
      form={form}
      parts={parts.map((part) => ({ id: `part-${part}`, title: words(`parts.${part}`) }))}
      submit={source ? ui('save') : words('enterSource')}
      show={(name, value) => <ShownTyped value={value[name]} />}
      onGivenUp={() => router.push(source ? `/sources/${source.id}` : '/agreements')}
    >
      <FormPart id="part-source" title={words('parts.source')}>
        <Select
          {...kind}
          choices={kinds.map((value) => ({ value, text: named(value) }))}
          onChange={({ target }) => kind.onChange(target.value)}
        />
        <LanguageFields {...form.field('titles')} rows={2} />
        <TextField
          {...address}
          optional
          type="url"
          onChange={({ target }) => address.onChange(target.value)}
        />
        <UncertainDayField {...form.field('issuedOn')} optional />
      </FormPart>
      <FormPart id="part-text" title={words('parts.text')}>
        <Select
          {...language}
          choices={offered.map((tag) => ({ value: tag, text: languageName(tag, reader) }))}
          onChange={({ target }) => language.onChange(target.value)}
        />
        <TextArea
          {...text}
          hint={words('hints.text')}
          optional
          rows={16}
          dir="auto"
          lang={language.value}
          onChange={({ target }) => text.onChange(target.value)}
        />
      </FormPart>
    </RecordForm>
  )
}

const labelled = [
  ...(['kind', 'titles', 'address', 'issuedOn', 'language', 'text'] as const),
] satisfies (keyof SourceTyped)[]

const sourceTyped = (source: SourceDetail): SourceTyped => ({
  ...{ kind: source.kind, titles: source.titles, address: source.address ?? '' },
  ...{ issuedOn: source.issuedOn?.edtf ?? '', language: source.language, text: source.text ?? '' },
})

const sourceBody = ({ address, issuedOn, text, ...rest }: SourceTyped) => ({
  ...rest,
  ...{ address: address.trim() || null, issuedOn: issuedOn || null, text: text.trim() || null },
})

function useSourceForm({ source, place, draft }: Props) {
  const words = useTranslations('visitForm')
  const language = useLocale()
  const router = useRouter()
  const labels = Object.fromEntries(labelled.map((name) => [name, words(`labels.${name}`)]))
  const empty = { kind: 'announcement', titles: {}, address: '', issuedOn: '', text: '' }
  return useRecordForm<SourceTyped>({
    noun: 'source',
    recordId: source?.id ?? null,
    start: source
      ? { value: sourceTyped(source), version: source.version }
      : { value: { ...empty, language }, version: null },
    labels: labels as Record<keyof SourceTyped, string>,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, _changed) => {
      const body = source ? sourceBody(value) : { ...place, ...sourceBody(value) }
      const { answer } = await change<{ id: string }>(
        source ? `/sources/${source.id}` : '/sources',
        { method: source ? 'PATCH' : 'POST', body, ifMatch: version ?? undefined },
      )
      announce({ text: words('saved') })
      router.push(`/sources/${answer.id}`)
      router.refresh()
    },
    readNow: source
      ? async () => {
          const now = await read<SourceDetail>(`/sources/${source.id}`)
          return { value: sourceTyped(now), version: now.version, since: null }
        }
      : undefined,
  })
}
