'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { change, newKey, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { CountrySelect } from '#components/ui/forms/country-select.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Party, PartyPage } from '#domain/parties/schema.ts'
import { partyKinds } from '#domain/parties/schema/words.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { type PartyTyped, partyBody, partyTyped } from './party-typed.ts'
import { partySearch } from '#components/searches.ts'

type Props = { party: Party | null; draft: DraftStart }

/** A body: entered or corrected. */
export function PartyForm({ party, draft }: Props) {
  const words = useTranslations('parties.form')
  const kinds = useTranslations('words.partyKinds')
  const language = useLocale()
  const router = useRouter()
  const search = useMemo(() => partySearch(language), [language])
  const form = useRecordForm<PartyTyped>({
    noun: 'party',
    recordId: party?.id ?? null,
    start: { value: partyTyped(party, language), version: party?.version ?? null },
    labels: {
      names: words('names'),
      acronym: words('acronym'),
      kind: words('kind'),
      country: words('country'),
      parent: words('parent'),
      otherNames: words('otherNames'),
    },
    draft,
    titleOf: ({ names }) => Object.values(names)[0] ?? null,
    save: async (value, { version }, changed) => {
      const { answer } = await change<{ id: string }>(party ? `/parties/${party.id}` : '/parties', {
        method: party ? 'PATCH' : 'POST',
        body: partyBody(value, party ? changed : null),
        ...(version !== null && { ifMatch: version }),
      })
      router.push(`/parties/${answer.id}`)
      router.refresh()
    },
    readNow: party
      ? async () => {
          const now = await read<Party>(`/parties/${party.id}`)
          return { value: partyTyped(now, language), version: now.version, since: null }
        }
      : undefined,
  })
  const { value } = form
  return (
    <RecordForm
      form={form}
      parts={(['name', 'kind', 'earlier'] as const).map((id) => ({
        id: `part-${id}`,
        title: words(`parts.${id}`),
      }))}
      submit={words('save')}
      show={(name, shown) => shownValue(shown[name])}
      onGivenUp={() => router.push(party ? `/parties/${party.id}` : '/parties')}
    >
      <FormPart id="part-name" title={words('parts.name')} lead={words('nameHint')}>
        <LanguageFields {...form.field('names')} rows={2} />
        <Alike names={value.names} country={value.country} ownId={party?.id} />
        <TextField
          {...form.field('acronym')}
          optional
          characters={20}
          onChange={(event) => form.change('acronym', event.target.value)}
        />
      </FormPart>
      <FormPart id="part-kind" title={words('parts.kind')}>
        <Select
          {...form.field('kind')}
          blank={words('choose')}
          choices={partyKinds.map((kind) => ({ value: kind, text: kinds(kind) }))}
          onChange={(event) => form.change('kind', event.target.value)}
        />
        <CountrySelect
          {...form.field('country')}
          optional
          blank={words('noCountry')}
          onChange={(event) => form.change('country', event.target.value)}
        />
        <RecordPicker
          {...form.field('parent')}
          name="parentId"
          error={form.errors.at('parentId')}
          optional
          search={search}
          without={party ? [party.id] : []}
        />
      </FormPart>
      <FormPart id="part-earlier" title={words('parts.earlier')} lead={words('earlierHint')}>
        <Rows
          {...form.rows('otherNames')}
          optional
          called={(row, index) => nameOf(row.names) ?? words('aName', { number: index + 1 })}
          add={{
            text: words('addName'),
            row: () => ({
              key: newKey(),
              names: {},
              acronym: '',
              calledFrom: '',
              calledUntil: '',
            }),
          }}
        >
          {(row, index, set) => (
            <>
              <LanguageFields
                name={`otherNames.${index}.names`}
                label={words('names')}
                error={form.errors.at(`otherNames.${index}.names`)}
                rows={2}
                value={row.names}
                onChange={(names) => set({ names })}
              />
              <TextField
                name={`otherNames.${index}.acronym`}
                label={words('acronym')}
                error={form.errors.at(`otherNames.${index}.acronym`)}
                optional
                characters={20}
                value={row.acronym}
                onChange={(event) => set({ acronym: event.target.value })}
              />
              {(['calledFrom', 'calledUntil'] as const).map((end) => (
                <UncertainDayField
                  key={end}
                  name={`otherNames.${index}.${end}`}
                  label={words(end)}
                  error={form.errors.at(`otherNames.${index}.${end}`)}
                  optional
                  value={row[end]}
                  onChange={(day) => set({ [end]: day })}
                />
              ))}
            </>
          )}
        </Rows>
      </FormPart>
    </RecordForm>
  )
}

const nameOf = (names: LanguageMap): string | undefined => Object.values(names)[0]

const shownValue = (value: PartyTyped[keyof PartyTyped]) => {
  if (value === null || typeof value === 'string') return value ?? ''
  if (Array.isArray(value)) {
    return value.map(({ names }) => Object.values(names)[0]).join(' · ')
  }
  return 'text' in value ? value.text : Object.values(value).join(' · ')
}

type AlikeProps = { names: LanguageMap; country: string; ownId: string | undefined }

/** Says which bodies have such a name already, while it is typed. */
function Alike({ names, country, ownId }: AlikeProps) {
  const words = useTranslations('parties.form')
  const typed = Object.values(names).find((name) => name.trim().length > 2) ?? ''
  const { data } = useQuery({
    queryKey: ['parties-alike', typed],
    enabled: typed !== '',
    queryFn: ({ signal }) =>
      read<PartyPage>(`/parties?alike=${encodeURIComponent(typed.slice(0, 300))}`, { signal }),
  })
  const found = (data?.items ?? []).filter(
    (one) => one.id !== ownId && (!country || !one.country || one.country === country),
  )
  if (found.length === 0) return null
  return (
    <Notice>
      {words('alike')}{' '}
      {found.map((one) => (
        <Link key={one.id} href={`/parties/${one.id}`} prefetch={false} className="mr-3">
          <LocalText of={one.names} />
          {one.acronym && ` (${one.acronym})`}
        </Link>
      ))}
    </Notice>
  )
}
