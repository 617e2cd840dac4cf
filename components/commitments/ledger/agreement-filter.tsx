'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { agreementSearch } from '#components/searches.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { soughtName } from './ledger-address.ts'

/** Under which agreement: looked up by title or reference, and sent with the other filters. */
export function AgreementFilter({ chosen }: { chosen: Picked | null }) {
  const words = useTranslations('commitments.filters')
  const language = useLocale()
  const search = useMemo(() => agreementSearch(language, null), [language])
  const [agreement, setAgreement] = useState(chosen)
  return (
    <div className="ledger-agreement">
      <RecordPicker
        name={soughtName}
        label={words('agreement')}
        unasked
        value={agreement}
        onChange={setAgreement}
        search={search}
      />
      {agreement && <input type="hidden" name="agreement" value={agreement.id} />}
    </div>
  )
}
