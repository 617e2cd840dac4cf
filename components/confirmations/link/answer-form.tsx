'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ApiProblem } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'

type Props = {
  token: string
  contentHash: string
  /** What went wrong with a form that was sent without scripts. */
  problem?: string | undefined
  /** The content, with fields for what is asked to be otherwise. */
  children: ReactNode
}

const path = (token: string, noun: string) => `/api/v1/confirm/${token}/${noun}`

/**
 * One form with three ways to answer. The browser sends it by itself where no script runs; where one
 * does, nothing that was typed is lost when it is refused.
 */
export function AnswerForm({ token, contentHash, problem, children }: Props) {
  const words = useTranslations('confirmations.link')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const labels = { name: words('name'), post: words('post'), statement: words('statement') }
  const problems = useFormProblems(error, labels)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const address = submitter?.getAttribute('formaction') ?? path(token, 'confirmation')
    setBusy(true)
    setError(await refusedBy(address, new FormData(event.currentTarget)))
    setBusy(false)
  }

  return (
    <form method="post" action={path(token, 'confirmation')} onSubmit={submit} noValidate>
      <input type="hidden" name="contentHash" value={contentHash} />
      {children}
      <section className="mt-12" id="answer">
        <h2 className="section-title">{words('answer')}</h2>
        <p className="mt-2 mb-5 max-w-measure text-quiet">{words('answerLead')}</p>
        <ErrorSummary problems={problems.summary} />
        {problem && !error && (
          <p role="alert" className="mb-5 max-w-measure border-l-2 border-seal pl-4 text-seal">
            {problem}
          </p>
        )}
        <TextField
          name="name"
          label={words('name')}
          autoComplete="name"
          error={problems.of('name')}
        />
        <TextField
          name="post"
          label={words('post')}
          autoComplete="organization-title"
          error={problems.of('post')}
        />
        <Button type="submit" kind="primary" busy={busy} className="mt-5">
          {words('confirm')}
        </Button>
        <p className="mt-2 mb-8 max-w-measure text-note text-quiet">{words('confirmText')}</p>
        <h3 className="mb-2 font-serif text-lead font-strong">{words('otherwise')}</h3>
        <p className="mb-3 max-w-measure text-quiet">{words('proposeText')}</p>
        <Button type="submit" busy={busy} formAction={path(token, 'counter-proposals')}>
          {words('propose')}
        </Button>
        <div className="mt-8">
          <TextArea
            name="statement"
            label={words('statement')}
            hint={words('statementHint')}
            error={problems.of('statement')}
          />
          <Button type="submit" busy={busy} className="mt-5" formAction={path(token, 'dispute')}>
            {words('dispute')}
          </Button>
        </div>
      </section>
    </form>
  )
}

/** Why it was not taken; null where it was, and the page is shown anew. */
async function refusedBy(address: string, fields: FormData): Promise<unknown> {
  try {
    const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]))
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
    })
    if (!response.ok) return new ApiProblem(response.status, await response.json())
    location.assign(location.pathname + location.search)
    return null
  } catch {
    return new ApiProblem(0, { code: 'unreachable' })
  }
}
