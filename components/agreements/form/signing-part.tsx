'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { read } from '#components/api.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { PersonDetail } from '#domain/people/schema.ts'
import { newId } from '#lib/ids.ts'
import type { AgreementForm } from './agreement-form.tsx'
import type { SignatoryRow } from './agreement-typed.ts'
import { Quotations } from './quotations.tsx'
import { personSearch } from '#components/searches.ts'

/** Who signed for which party, with the post of that day. */
export function SignatoriesPart({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  const language = useLocale()
  const search = useMemo(() => personSearch(language), [language])
  const rows = form.rows('signatories')
  const parties = form.value.parties.flatMap(({ party }) =>
    party ? [{ value: party.id, text: party.text }] : [],
  )
  const unsigned = parties.find(({ value }) => rows.rows.every(({ partyId }) => partyId !== value))
  return (
    <FormPart id="part-signatories" title={words('parts.signatories')}>
      <Rows
        {...rows}
        hint={words('hints.signatories')}
        called={({ names }, index) =>
          Object.values(names)[0] ?? words('signatoryNumber', { number: index + 1 })
        }
        add={{
          text: words('addSignatory'),
          row: () => ({
            ...{ key: newId(), partyId: unsigned?.value ?? '', person: null },
            ...{ names: {}, posts: {}, powers: '' },
          }),
        }}
      >
        {({ partyId, person, names, posts, powers }, index, set) => {
          const at = (field: string) => {
            const name = `signatories.${index}.${field}`
            return { name, error: form.errors.at(name) }
          }
          return (
            <>
              <Select
                {...at('partyId')}
                label={words('signsFor')}
                blank={words('choose')}
                choices={parties}
                value={partyId}
                onChange={({ target }) => set({ partyId: target.value })}
              />
              <RecordPicker
                {...at('personId')}
                label={words('person')}
                hint={words('hints.person')}
                optional
                value={person}
                onChange={(picked) => {
                  set({ person: picked })
                  if (picked) void personOf(picked.id, partyId).then(set)
                }}
                search={search}
                add={{
                  text: (typed) => words('freeName', { name: typed }),
                  onAdd: (typed) => set({ names: { ...names, [language]: typed } }),
                }}
              />
              <LanguageFields
                {...at('names')}
                label={words('name')}
                value={names}
                onChange={(next) => set({ names: next })}
              />
              <LanguageFields
                {...at('posts')}
                label={words('post')}
                value={posts}
                onChange={(next) => set({ posts: next })}
              />
              <TextField
                {...at('powers')}
                label={words('powers')}
                optional
                value={powers}
                onChange={({ target }) => set({ powers: target.value })}
              />
            </>
          )
        }}
      </Rows>
      <Quotations form={form} of="signatories" />
    </FormPart>
  )
}

/** A person's names, and the post held for that body, as the register has them today. */
async function personOf(id: string, partyId: string): Promise<Partial<SignatoryRow>> {
  const { names, posts } = await read<PersonDetail>(`/people/${id}`)
  const post = posts.find(({ party }) => party.id === partyId) ?? posts[0]
  return post ? { names, posts: post.posts } : { names }
}
