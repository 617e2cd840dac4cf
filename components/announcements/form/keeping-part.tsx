'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { DeskChoice } from '#components/visits/form/stay-part.tsx'
import { noticePath } from '#components/publications/addresses.ts'
import { slugOf } from '#domain/announcements/rules.ts'
import { localText } from '#lib/language-map.ts'
import { AlikeNotices } from './alike-notices.tsx'
import type { NoticeForm } from './notice-form.tsx'

type Props = {
  form: NoticeForm
  desks: readonly DeskChoice[]
  addressStays: boolean
  /** Absent for a new one. */
  noticeId: string | undefined
}

/** Where the public will find it, which desk keeps it, and why it is changed. */
export function KeepingPart({ form, desks, addressStays, noticeId }: Props) {
  const words = useTranslations('notices')
  const language = useLocale()
  const [slug, desk, reason] = [form.field('slug'), form.field('deskId'), form.field('reason')]
  const made = Object.keys(form.value.titles).length > 0 ? slugOf(form.value.titles) : ''
  return (
    <FormPart id="part-keeping" title={words('parts.keeping')}>
      {addressStays ? (
        <p className="max-w-measure text-small text-quiet">
          {words('addressStays', { address: noticePath(slug.value) })}
        </p>
      ) : (
        <>
          <TextField
            {...slug}
            hint={words('hints.slug', { address: noticePath(slug.value || made || '…') })}
            optional={noticeId === undefined}
            placeholder={made}
            spellCheck={false}
            onChange={({ target }) => slug.onChange(target.value)}
          />
          <AlikeNotices slug={slug.value.trim() || made} without={noticeId} />
        </>
      )}
      {!noticeId && desks.length > 1 && (
        <Select
          {...desk}
          choices={desks.map(({ id, code, names }) => {
            return { value: id, text: `${code} · ${localText(names, language).text}` }
          })}
          onChange={({ target }) => desk.onChange(target.value)}
        />
      )}
      {noticeId && (
        <TextField
          {...reason}
          hint={words('hints.reason')}
          optional
          onChange={({ target }) => reason.onChange(target.value)}
        />
      )}
    </FormPart>
  )
}
