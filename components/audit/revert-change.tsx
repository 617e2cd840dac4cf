'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Icon } from '#components/ui/icon.tsx'

/** Takes a change back, with a reason: as a new change, not by removing the first. */
export function RevertChange({ seq }: { seq: number }) {
  const words = useTranslations('history.revert')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        <Icon name="undo" size={14} />
        {words('act')}
      </button>
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words('title')}
        lead={words('text')}
        label={words('reason')}
        submit={words('act')}
        path={`/audit-events/${seq}/reversal`}
        done={words('done')}
      />
    </>
  )
}
