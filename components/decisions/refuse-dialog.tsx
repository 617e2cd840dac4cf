'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { TextArea } from '#components/ui/forms/text-field.tsx'

type Props = {
  /** How many are refused for the one reason. */
  count: number
  busy: boolean
  onClose: () => void
  onRefuse: (reason: string) => void
}

/** Asks for the reason that goes along with each that is refused. */
export function RefuseDialog({ count, busy, onClose, onRefuse }: Props) {
  const words = useTranslations('confirmations.decisions')
  const common = useTranslations('frame.ui')
  const form = useId()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!busy && reason.trim() !== '') onRefuse(reason.trim())
  }

  return (
    <Dialog
      open
      title={words('refuseTitle', { count })}
      holdsWork={reason.trim() !== ''}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="decision" busy={busy}>
            {words('refuse')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <p>{words('refuseText')}</p>
      <form id={form} onSubmit={submit} onKeyDown={submitByKeys} noValidate>
        <TextArea
          name="reason"
          label={words('refuseReason')}
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={asked && reason.trim() === '' ? words('reasonMissing') : undefined}
        />
      </form>
    </Dialog>
  )
}
