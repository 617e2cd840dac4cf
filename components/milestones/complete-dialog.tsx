'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { EvidenceField } from '#components/documents/evidence-field.tsx'
import { ApiProblem } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Milestone } from '#domain/milestones/schema.ts'
import { AlreadyDone } from './already-done.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import type { CompletionDraft } from './completion-draft.ts'
import { useMilestoneChange } from './milestone-change.ts'

type Props = {
  open: boolean
  milestone: Milestone
  planId: string
  agreementId: string
  zone: string
  /** What was typed before, if the dialog was closed over it. */
  draft: CompletionDraft
  onDraft: (draft: CompletionDraft) => void
  onClose: () => void
  onDone: () => void
}

const fields = ['completedOn', 'note', 'evidence']

/** A file that the cut network kept back goes along with the form. Throws ApiProblem. */
async function arrivedAtLast(sendAgain: RefObject<(() => Promise<void>) | null>): Promise<void> {
  const send = sendAgain.current
  sendAgain.current = null
  await send?.()
  if (sendAgain.current) throw new ApiProblem(0, { code: 'unreachable' })
}

/** Asks for the day, a note and the evidence; keeps all of it whatever goes wrong. */
export function CompleteDialog(props: Props) {
  const { open, milestone, planId, agreementId, zone, onDraft, onClose, onDone } = props
  const words = useTranslations('milestones.complete')
  const common = useTranslations('frame.ui')
  const form = useId()
  const [draft, setDraft] = useState(props.draft)
  const [fileError, setFileError] = useState<unknown>(null)
  // What arrives while the form is being sent belongs to it, too.
  const latest = useRef(draft)
  const arriving = useRef<Promise<void>>(Promise.resolve())
  const sendAgain = useRef<(() => Promise<void>) | null>(null)

  function keep(part: Partial<CompletionDraft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    onDraft(latest.current)
  }

  const { busy, changed, error, send, forget, reload } = useMilestoneChange({
    milestone,
    planId,
    noun: 'completion',
    body: async () => {
      await arriving.current
      await arrivedAtLast(sendAgain)
      const { completedOn, note, sent } = latest.current
      return { completedOn, note: note.trim() || null, evidence: sent.map(({ id }) => id) }
    },
    onDone,
  })
  const problems = useFormProblems(error, fields)
  const ofFile = useFormProblems(fileError, ['evidence'])

  function submit(event: FormEvent) {
    event.preventDefault()
    setFileError(null)
    send()
  }

  if (open && milestone.completion && !busy) {
    return <AlreadyDone completion={milestone.completion} zone={zone} onClose={onClose} />
  }
  return (
    <Dialog
      open={open}
      title={words('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={busy}>
            {words('submit')}
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
      {changed && <ChangedNotice changed={changed} zone={zone} busy={busy} onReload={reload} />}
      <form id={form} onSubmit={submit} onKeyDown={submitByKeys} noValidate>
        <ErrorSummary problems={fileError ? ofFile.summary : problems.summary} />
        <DayField
          name="completedOn"
          label={words('completedOn')}
          defaultValue={draft.completedOn}
          onChange={(completedOn) => keep({ completedOn })}
          error={problems.of('completedOn')}
        />
        <TextArea
          name="note"
          label={words('note')}
          hint={words('noteHint')}
          optional
          rows={2}
          defaultValue={draft.note}
          onChange={(event) => keep({ note: event.target.value })}
          error={problems.of('note')}
        />
        <EvidenceField
          name="evidence"
          agreementId={agreementId}
          sent={draft.sent}
          onSent={(document) => {
            keep({ sent: [...latest.current.sent, document] })
            if (problems.of('evidence')) forget()
          }}
          onRemove={(id) => keep({ sent: latest.current.sent.filter((one) => one.id !== id) })}
          onSending={(sending) => {
            setFileError(null)
            sendAgain.current = null
            arriving.current = sending
          }}
          onFailure={(failure, again) => {
            setFileError(failure)
            sendAgain.current = again
          }}
          error={ofFile.of('evidence') ?? problems.of('evidence')}
        />
      </form>
    </Dialog>
  )
}
