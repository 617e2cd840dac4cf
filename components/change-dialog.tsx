'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useId } from 'react'
import { ApiProblem, change } from './api.ts'
import { type FormProblems, useFormProblems } from './form-problems.ts'
import { announce } from './ui/announce.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { ErrorSummary } from './ui/forms/error-summary.tsx'
import { submitByKeys } from './ui/forms/submit-by-keys.ts'
import { Notice } from './ui/page/notice.tsx'

type Props = {
  title: ReactNode
  lead?: ReactNode
  /** The words of the button, and what is announced once it is done. */
  submit: string
  done: string
  /** Where it is sent, under `/api/v1`, and with which version of the record. */
  path: string
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  ifMatch?: number | undefined
  body?: (() => object) | undefined
  /** The labels of the fields by their names in what is sent. */
  labels: Readonly<Record<string, string>>
  /** It cannot be taken back lightly. */
  decision?: boolean
  onClose: () => void
  /** Told once it is done, before the page shows what it changed. */
  onDone?: (answer: Record<string, unknown>) => void
  children?: (problems: FormProblems) => ReactNode
}

/** Asks for what a small change needs, sends it, and shows the page as it is then. */
export function ChangeDialog(props: Props) {
  const { title, lead, submit, done, path, method = 'POST', ifMatch, body, labels } = props
  const words = useTranslations('frame.ui')
  const router = useRouter()
  const form = useId()
  const sends = useMutation({
    mutationFn: () =>
      change<Record<string, unknown>>(path, { method, body: body?.() ?? {}, ifMatch }),
    onSuccess: ({ answer }) => {
      props.onDone?.(answer)
      props.onClose()
      announce({ text: done })
      router.refresh()
    },
  })
  const stale = staleIn(sends.error)
  const problems = useFormProblems(stale ? null : sends.error, labels)

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    sends.mutate()
  }

  return (
    <Dialog
      open
      title={title}
      onClose={props.onClose}
      actions={
        <>
          <Button
            type="submit"
            form={form}
            kind={props.decision ? 'decision' : 'primary'}
            busy={sends.isPending}
          >
            {submit}
          </Button>
          <Button kind="quiet" onClick={props.onClose}>
            {words('cancel')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} onKeyDown={submitByKeys} noValidate>
        <ErrorSummary problems={problems.summary} />
        {stale && (
          <div className="mb-5">
            <Notice role="alert">{stale.message}</Notice>
          </div>
        )}
        {lead && <p className="mb-5">{lead}</p>}
        {props.children?.(problems)}
      </form>
    </Dialog>
  )
}

/** Somebody else changed the record meanwhile. */
const staleIn = (error: unknown) =>
  error instanceof ApiProblem && error.status === 412 ? error : null
