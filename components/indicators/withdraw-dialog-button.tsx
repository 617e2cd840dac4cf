'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = { kind: 'indicator' | 'measurement'; path: string; version: number; title: string }

/** Takes back an indicator, or what was measured by it, once the reason is said. */
export function WithdrawDialogButton({ kind, path, version, title }: Props) {
  const words = useTranslations('contributions.indicators.withdrawal')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {words('withdraw')}
        <span className="sr-only"> {title}</span>
      </Button>
      {open && (
        <ReasonDialog
          open
          onClose={() => setOpen(false)}
          title={words(`titles.${kind}`)}
          lead={words(`leads.${kind}`)}
          label={words('reason')}
          submit={words('withdraw')}
          path={path}
          version={version}
          done={words('done')}
        />
      )}
    </>
  )
}
