'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = { id: string; version: number; title: string }

/** Takes back that something is given, once the reason is said. */
export function WithdrawContribution({ id, version, title }: Props) {
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
          title={words('title')}
          lead={words('lead', { title })}
          label={words('reason')}
          submit={words('withdraw')}
          path={`/contributions/${id}/withdrawal`}
          version={version}
          done={words('done', { title })}
        />
      )}
    </>
  )
}
