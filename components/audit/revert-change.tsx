'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Icon } from '#components/ui/icon.tsx'

/** Takes a change back, with a reason: as a new change, not by removing the first. */
export function RevertChange({ seq }: { seq: number }) {
  const words = useTranslations('agreementForm')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        <Icon name="undo" size={14} />
        {words('revert.act')}
      </button>
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words('revert.title')}
        lead={words('revert.text')}
        label={words('status.reason')}
        submit={words('revert.act')}
        path={`/audit-events/${seq}/reversal`}
        done={words('revert.done')}
      />
    </>
  )
}
