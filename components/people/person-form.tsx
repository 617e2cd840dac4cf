'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import { CountrySelect } from '#components/ui/forms/country-select.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'
import type { PersonDetail } from '#domain/people/schema.ts'
import { AlikePeople } from './alike-people.tsx'
import { newPerson, type PersonTyped, personBody, personTyped } from './person-typed.ts'
import { PostRows } from './post-rows.tsx'

type Props = {
  /** Whoever is changed; null for somebody new. */
  person: PersonDetail | null
  draft: DraftStart
}

const parts = ['names', 'posts'] as const

/** Somebody who signs or takes part: names by language, the family's part of them, dated posts. */
export function PersonForm({ person, draft }: Props) {
  const words = useTranslations('people')
  const ui = useTranslations('frame.ui')
  const router = useRouter()
  const form = usePersonForm({ person, draft })
  const country = form.field('country')
  return (
    <RecordForm
      form={form}
      parts={parts.map((part) => ({ id: `part-${part}`, title: words(`parts.${part}`) }))}
      submit={person ? ui('save') : words('enter')}
      show={(name, value) => <ShownTyped value={value[name]} />}
      onGivenUp={() => router.push(person ? `/people/${person.id}` : '/people')}
    >
      <FormPart id="part-names" title={words('parts.names')}>
        <LanguageFields {...form.field('names')} hint={words('hints.names')} />
        <AlikePeople names={form.value.names} without={person?.id} />
        <LanguageFields {...form.field('familyNames')} hint={words('hints.familyNames')} optional />
        <CountrySelect
          {...country}
          optional
          blank={words('noCountry')}
          onChange={({ target }) => country.onChange(target.value)}
        />
      </FormPart>
      <FormPart id="part-posts" title={words('parts.posts')}>
        <PostRows {...form.rows('posts')} problem={form.errors.at} />
      </FormPart>
    </RecordForm>
  )
}

const labelled = ['names', 'familyNames', 'country', 'posts'] as const

function usePersonForm({ person, draft }: Props) {
  const words = useTranslations('people')
  const language = useLocale()
  const router = useRouter()
  const labels = Object.fromEntries(labelled.map((name) => [name, words(`labels.${name}`)]))
  return useRecordForm<PersonTyped>({
    noun: 'person',
    recordId: person?.id ?? null,
    start: person
      ? { value: personTyped(person, language), version: person.version }
      : { value: newPerson, version: null },
    labels: labels as Record<keyof PersonTyped, string>,
    draft,
    titleOf: ({ names }) => Object.values(names)[0] ?? null,
    save: async (value, { version }) => {
      const { answer } = await change<{ id: string }>(person ? `/people/${person.id}` : '/people', {
        method: person ? 'PATCH' : 'POST',
        body: personBody(value),
        ifMatch: version ?? undefined,
      })
      announce({ text: words('saved') })
      router.push(`/people/${answer.id}`)
      router.refresh()
    },
    readNow: person
      ? async () => {
          const now = await read<PersonDetail>(`/people/${person.id}`)
          return { value: personTyped(now, language), version: now.version, since: null }
        }
      : undefined,
  })
}
