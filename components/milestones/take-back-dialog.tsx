'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useRef } from 'react'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Milestone } from '#domain/milestones/schema.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { useMilestoneChange } from './milestone-change.ts'

type Props = {
  open: boolean
  milestone: Milestone
  planId: string
  zone: string
  onClose: () => void
  onDone: () => void
}

/** Asks why a completion is taken back. */
export function TakeBackDialog({ open, milestone, planId, zone, onClose, onDone }: Props) {
  const words = useTranslations('milestones')
  const common = useTranslations('frame.ui')
  const form = useId()
  const reason = useRef('')
  const { busy, changed, error, send, reload } = useMilestoneChange({
    milestone,
    planId,
    noun: 'completion/withdrawal',
    body: async () => ({ reason: reason.current }),
    onDone,
  })
  const problems = useFormProblems(error, ['reason'])
  const isOpenAgain = milestone.completion === null && !busy

  function submit(event: FormEvent) {
    event.preventDefault()
    send()
  }

  return (
    <Dialog
      open={open}
      title={words('withdraw.title')}
      onClose={onClose}
      actions={
        <>
          {!isOpenAgain && (
            <Button type="submit" form={form} kind="decision" busy={busy}>
              {words('withdraw.submit')}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {common(isOpenAgain ? 'close' : 'cancel')}
          </Button>
        </>
      }
    >
      <p className="font-serif">
        <LocalText of={milestone.titles} />
      </p>
      <p role={isOpenAgain ? 'alert' : undefined}>
        {words(isOpenAgain ? 'changed.alreadyOpen' : 'withdraw.lead')}
      </p>
      {changed && <ChangedNotice changed={changed} zone={zone} busy={busy} onReload={reload} />}
      <form id={form} onSubmit={submit} onKeyDown={submitByKeys} noValidate hidden={isOpenAgain}>
        <ErrorSummary problems={problems.summary} />
        <TextArea
          name="reason"
          label={words('withdraw.reason')}
          rows={3}
          onChange={(event) => {
            reason.current = event.target.value
          }}
          error={problems.of('reason')}
        />
      </form>
    </Dialog>
  )
}
