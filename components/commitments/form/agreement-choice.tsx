'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { read } from '#components/api.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { AgreementPage } from '#domain/agreements/schema/list-agreements.ts'
import { localText } from '#lib/language-map.ts'

/** Under which agreement a new promise is entered: choosing one leads to its form. */
export function AgreementChoice() {
  const words = useTranslations('commitments.form')
  const language = useLocale()
  const router = useRouter()
  const search = useMemo(() => agreementSearch(language), [language])
  return (
    <div className="max-w-measure">
      <RecordPicker
        name="agreement"
        label={words('agreement')}
        hint={words('agreementHint')}
        value={null}
        search={search}
        onChange={(agreement) => {
          if (agreement) router.push(`/commitments/new?agreement=${agreement.id}`)
        }}
      />
    </div>
  )
}

const agreementSearch =
  (language: string): Search =>
  async (words, signal) => {
    const query = new URLSearchParams({ limit: '12', ...(words && { q: words }) })
    const { items } = await read<AgreementPage>(`/agreements?${query}`, { signal })
    return items.map(({ id, reference, titles }) => {
      const { text, lang } = localText(titles, language)
      return { id, text, lang, detail: reference }
    })
  }
