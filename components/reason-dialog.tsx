'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { ApiProblem, change } from './api.ts'
import { useFormProblems } from './form-problems.ts'
import { announce } from './ui/announce.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { ErrorSummary } from './ui/forms/error-summary.tsx'
import { submitByKeys } from './ui/forms/submit-by-keys.ts'
import { TextArea } from './ui/forms/text-field.tsx'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  lead: ReactNode
  /** What the reason is asked for. */
  label: string
  submit: string
  /** The address under `/api/v1` that takes `{reason}`, and the version that is seen, where it is asked. */
  path: string
  version?: number
  /** What is said once it is done. */
  done: string
}

/** Asks why, before something is done that is done for a reason; the page is then read anew. */
export function ReasonDialog(props: Props) {
  const { open, onClose, title, lead, label, submit, path, version, done } = props
  const words = useTranslations('frame.ui')
  const form = useId()
  const router = useRouter()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const sending = useMutation({
    mutationFn: () => change(path, { body: { reason }, ifMatch: version }),
    onSuccess: async () => {
      await client.invalidateQueries()
      setReason('')
      onClose()
      router.refresh()
      announce({ text: done })
    },
    // What is shown is no longer so: the next try is made on what is there now.
    onError: (error) => error instanceof ApiProblem && error.status === 412 && router.refresh(),
  })
  const problems = useFormProblems(sending.error, ['reason'])

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (!sending.isPending) sending.mutate()
  }

  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="decision" busy={sending.isPending}>
            {submit}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words('cancel')}
          </Button>
        </>
      }
    >
      <p>{lead}</p>
      <form id={form} onSubmit={onSubmit} onKeyDown={submitByKeys} noValidate>
        <ErrorSummary problems={problems.summary} />
        <TextArea
          name="reason"
          label={label}
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={problems.of('reason')}
        />
      </form>
    </Dialog>
  )
}
