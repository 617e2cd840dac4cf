'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { type ParentRelation, parentRelations } from '#domain/agreements/schema/words.ts'
import type { AgreementForm } from './agreement-form.tsx'
import { agreementSearch } from '#components/searches.ts'

type Props = { form: AgreementForm; agreementId: string | null }

/** The agreement that this one stands under or comes after, and as what. */
export function ParentFields({ form, agreementId }: Props) {
  const words = useTranslations('agreementTree.form')
  const language = useLocale()
  const search = useMemo(() => agreementSearch(language, agreementId), [language, agreementId])
  const { agreement, relation } = form.value.parent
  return (
    <>
      <RecordPicker
        name="parent.agreementId"
        label={words('parent')}
        hint={words('parentHint')}
        optional
        search={search}
        value={agreement}
        onChange={(picked) => form.change('parent', (now) => ({ ...now, agreement: picked }))}
        error={form.errors.at('parent.agreementId')}
      />
      {agreement && (
        <Select
          name="parent.relation"
          label={words('relation')}
          choices={parentRelations.map((value) => ({ value, text: words(`choices.${value}`) }))}
          value={relation}
          onChange={({ target }) =>
            form.change('parent', (now) => ({
              ...now,
              relation: target.value as ParentRelation,
            }))
          }
          error={form.errors.at('parent.relation')}
        />
      )}
    </>
  )
}
