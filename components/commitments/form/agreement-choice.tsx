'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { agreementSearch } from '#components/searches.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'

/** Under which agreement a new promise is entered: choosing one leads to its form. */
export function AgreementChoice() {
  const words = useTranslations('commitments.form')
  const language = useLocale()
  const router = useRouter()
  const search = useMemo(() => agreementSearch(language, null), [language])
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
