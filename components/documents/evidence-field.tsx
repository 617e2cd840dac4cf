'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ApiProblem } from '#components/api.ts'
import { FileField } from '#components/ui/forms/file-field.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { acceptedEndings } from '#domain/documents/rules.ts'
import { sendFile } from './send-file.ts'

/** A document that has arrived, and waits to be named as evidence. */
export type SentDocument = { id: string; fileName: string }

type Props = {
  name: string
  agreementId: string
  sent: readonly SentDocument[]
  onSent: (document: SentDocument) => void
  onRemove: (id: string) => void
  /** Told of each file when it is on its way, and of what became of it. */
  onSending: (sending: Promise<void>) => void
  /** Told with it how to send the file again, where the register could not be reached. */
  onFailure: (error: unknown, again: (() => Promise<void>) | null) => void
  error: string | undefined
}

const isUnreachable = (failure: unknown) => failure instanceof ApiProblem && failure.status === 0

/** Whatever is wrong with a file is said at its field; that nobody answers is said of the whole form. */
function atField(failure: unknown, path: string): unknown {
  if (!(failure instanceof ApiProblem) || isUnreachable(failure)) return failure
  const { status, code, body, errors } = failure
  const message = errors[0]?.message ?? failure.message
  return new ApiProblem(status, { ...body, errors: [{ path, code, message }] })
}

/** Documents as evidence: each is sent as soon as it is chosen, so that nothing waits at the end. */
export function EvidenceField(props: Props) {
  const { name, agreementId, sent, onSent, onRemove, onSending, onFailure, error } = props
  const words = useTranslations('milestones.complete')
  const [progress, setProgress] = useState<number>()
  // A field of its own for each file: the one that has arrived stands in the list.
  const [round, setRound] = useState(0)

  async function send(file: File) {
    setProgress(0)
    try {
      const { id, fileName } = await sendFile({ agreementId, file, onProgress: setProgress })
      onSent({ id, fileName })
      setRound((last) => last + 1)
    } catch (failure) {
      onFailure(atField(failure, name), isUnreachable(failure) ? () => send(file) : null)
    } finally {
      setProgress(undefined)
    }
  }

  return (
    <div className="field">
      <FileField
        key={round}
        name={name}
        label={sent.length > 0 ? words('another') : words('evidence')}
        optional={sent.length > 0}
        hint={words('evidenceHint')}
        accept={acceptedEndings}
        progress={progress}
        error={error}
        onPick={(file) => onSending(file ? send(file) : Promise.resolve())}
      />
      <ul aria-live="polite" className="mt-3 grid gap-1 text-small">
        {sent.map(({ id, fileName }) => (
          <li key={id} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 break-words">
              <Icon name="check" size={16} className="mr-1.5 align-[-0.2em]" />
              {words('sent', { name: fileName })}
            </span>
            <button
              type="button"
              onClick={() => onRemove(id)}
              className="shrink-0 py-1 underline decoration-edge underline-offset-4"
            >
              {words('remove')}
              <span className="sr-only"> {fileName}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
