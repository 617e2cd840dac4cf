'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = {
  kind: 'contribution' | 'disbursement' | 'indicator' | 'measurement'
  id: string
  version: number
  /** What it is called, or how much was paid or measured. */
  title: string
}

/** Takes back that something is given, was paid, or is measured, once the reason is said. */
export function WithdrawButton({ kind, id, version, title }: Props) {
  const words = useTranslations('contributions.withdrawal')
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
          lead={words(`leads.${kind}`, { title })}
          label={words('reason')}
          submit={words('withdraw')}
          path={`/${kind}s/${id}/withdrawal`}
          version={version}
          done={words('done', { title })}
        />
      )}
    </>
  )
}
