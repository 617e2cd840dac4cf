'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { RecordStatus } from '#domain/agreements/schema/words.ts'

type Props = {
  id: string
  version: number
  recordStatus: RecordStatus
  isManager: boolean
  complete: boolean
}

type Act = { noun: 'submission' | 'validation' | 'reopening'; body: object }

/** Submits, validates or reopens the record, as it stands. */
export function StatusActs({ id, version, recordStatus, isManager, complete }: Props) {
  const words = useTranslations('agreementForm.status')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const act = useMutation({
    mutationFn: ({ noun, body }: Act) =>
      change<{ recordStatus: 'submitted' }>(`/agreements/${id}/${noun}`, {
        body,
        ifMatch: version,
      }),
    onSuccess: ({ answer }) => {
      setAsking(false)
      announce({ text: words(`done.${answer.recordStatus}`) })
      router.refresh()
    },
  })
  const problems = useFormProblems(act.error, { reason: words('reason') })
  const isOpen = recordStatus === 'draft' || recordStatus === 'reopened'
  const run = (noun: Act['noun']) => act.mutate({ noun, body: {} })
  return (
    <>
      {!asking && <ErrorSummary problems={problems.summary} />}
      <div className="flex flex-wrap gap-3">
        {isOpen && complete && (
          <Button kind="primary" busy={act.isPending} onClick={() => run('submission')}>
            {words('submit')}
          </Button>
        )}
        {recordStatus === 'submitted' && isManager && (
          <Button kind="primary" busy={act.isPending} onClick={() => run('validation')}>
            {words('validate')}
          </Button>
        )}
        {!isOpen && <Button onClick={() => setAsking(true)}>{words('reopen')}</Button>}
      </div>
      <ReasonDialog
        open={asking}
        title={words('reopenTitle')}
        submit={words('reopen')}
        busy={act.isPending}
        problems={problems}
        onClose={() => {
          act.reset()
          setAsking(false)
        }}
        onReason={(reason) => act.mutate({ noun: 'reopening', body: { reason } })}
      />
    </>
  )
}

type ReasonProps = {
  open: boolean
  title: string
  /** What is about to happen, where the title does not say it all. */
  lead?: string
  submit: string
  busy: boolean
  problems: ReturnType<typeof useFormProblems>
  onClose: () => void
  onReason: (reason: string) => void
}

/** Asks why, before what has to be explained is done. */
export function ReasonDialog(props: ReasonProps) {
  const { open, title, lead, submit, busy, problems, onClose, onReason } = props
  const words = useTranslations('agreementForm.status')
  const ui = useTranslations('frame.ui')
  const form = useId()

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    onReason(String(new FormData(event.currentTarget).get('reason')))
  }

  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={busy}>
            {submit}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      {lead && <p>{lead}</p>}
      <form id={form} onSubmit={send} noValidate>
        <ErrorSummary problems={problems.summary} />
        <TextArea
          name="reason"
          label={words('reason')}
          hint={words('reasonHint')}
          rows={2}
          error={problems.of('reason')}
        />
      </form>
    </Dialog>
  )
}
