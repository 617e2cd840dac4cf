'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'

/** Asks before all of one's sessions end, this one too. */
export function SignOutEverywhere({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useTranslations('settings.sessions')
  const ui = useTranslations('frame.ui')
  const leave = useMutation({
    mutationFn: () => change('/sessions', { method: 'DELETE' }),
    onSuccess: () => location.assign('/sign-in'),
  })
  const problems = useFormProblems(leave.error, {})
  return (
    <Dialog
      open={open}
      title={words('endAllTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="decision" busy={leave.isPending} onClick={() => leave.mutate()}>
            {words('endAll')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems.summary} />
      <p>{words('endAllLead')}</p>
    </Dialog>
  )
}
