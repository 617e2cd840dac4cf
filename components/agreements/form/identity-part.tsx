'use client'

import { useTranslations } from 'next-intl'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { agreementKinds } from '#domain/agreements/schema/words.ts'
import { ParentFields } from './parent-fields.tsx'
import type { AgreementForm } from './agreement-form.tsx'
import { Quotations } from './quotations.tsx'

type Props = { form: AgreementForm; agreementId: string | null }

/** What it is: the two fields that a record begins with, and the counterpart's number. */
export function IdentityPart({ form, agreementId }: Props) {
  const words = useTranslations('agreementForm')
  const kinds = useTranslations('words.agreementKinds')
  const number = form.field('counterpartReference')
  const kind = form.field('kind')
  return (
    <FormPart id="part-identity" title={words('parts.identity')}>
      <Select
        {...kind}
        blank={words('choose')}
        choices={agreementKinds.map((value) => ({ value, text: kinds(value) }))}
        onChange={({ target }) => kind.onChange(target.value as typeof kind.value)}
      />
      <LanguageFields {...form.field('titles')} hint={words('hints.titles')} rows={2} />
      <Quotations form={form} of="titles" />
      <TextField
        {...number}
        hint={words('hints.counterpartReference')}
        optional
        characters={24}
        onChange={({ target }) => number.onChange(target.value)}
      />
      <ParentFields form={form} agreementId={agreementId} />
    </FormPart>
  )
}
