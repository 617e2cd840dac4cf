'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'

/** Opens the browser's own print dialog. */
export function PrintButton() {
  const words = useTranslations('confirmations.sheet')
  return (
    <Button kind="primary" onClick={() => print()}>
      {words('print')}
    </Button>
  )
}
