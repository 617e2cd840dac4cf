'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Milestone } from '#domain/milestones/schema.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { useMilestoneChange } from './milestone-change.ts'

type Props = {
  /** It is given up, or taken up again. */
  act: 'drop' | 'takeUpAgain'
  open: boolean
  milestone: Milestone
  planId: string
  zone: string
  onClose: () => void
  onDone: () => void
}

/** Asks why a milestone is given up, or taken up again. */
export function ReasonActDialog({ act, open, milestone, planId, zone, onClose, onDone }: Props) {
  const words = useTranslations('milestones')
  const common = useTranslations('frame.ui')
  const form = useId()
  const [reason, setReason] = useState('')
  const { busy, changed, error, send, reload } = useMilestoneChange({
    milestone,
    planId,
    noun: act === 'drop' ? 'drop' : 'drop/withdrawal',
    body: async () => ({ reason }),
    onDone,
  })
  const problems = useFormProblems(error, ['reason'])

  function submit(event: FormEvent) {
    event.preventDefault()
    send()
  }

  return (
    <Dialog
      open={open}
      title={words(`${act}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="decision" busy={busy}>
            {words(`${act}.submit`)}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <p className="font-serif">
        <LocalText of={milestone.titles} />
      </p>
      <p>{words(`${act}.lead`)}</p>
      {changed && <ChangedNotice changed={changed} zone={zone} busy={busy} onReload={reload} />}
      <form id={form} onSubmit={submit} onKeyDown={submitByKeys} noValidate>
        <ErrorSummary problems={problems.summary} />
        <TextArea
          name="reason"
          label={words('withdraw.reason')}
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={problems.of('reason')}
        />
      </form>
    </Dialog>
  )
}
