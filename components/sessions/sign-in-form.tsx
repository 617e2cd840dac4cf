'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useMemo, useState } from 'react'
import { ApiProblem, sent } from '#components/api.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary, type Problem } from '#components/ui/forms/error-summary.tsx'
import { PasswordField } from '#components/ui/forms/password-field.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { timeToTryAgain } from './try-again.ts'

/** What went wrong with the last try: a code, and until when no further one is looked at. */
export type SignInFailure = { code: string; openAgainAt?: string | null }

type Props = {
  /** Where to go then; null is the start page of one's role. */
  next: string | null
  /** Typed before, in a form that was sent without script. */
  email?: string | undefined
  failure?: SignInFailure | undefined
  /** The office's zone. */
  zone: string
}

/** Signs in by e-mail and password; the form works by itself before the script is there. */
export function SignInForm({ next, email, failure, zone }: Props) {
  const words = useTranslations('signIn')
  const [failed, setFailed] = useState(failure)
  const [missing, setMissing] = useState<readonly Problem[]>([])
  const [busy, setBusy] = useState(false)
  const sentence = useFailureSentence(zone)
  const problems = useMemo(
    () => (failed ? [{ field: '', message: sentence(failed) }] : missing),
    [failed, missing, sentence],
  )
  const problemOf = (field: string) => missing.find((one) => one.field === field)?.message

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    const empty = ['email', 'password'].filter((name) => !fields[name])
    setFailed(undefined)
    setMissing(
      empty.map((field) => ({ field, message: words(`${field}Missing` as 'emailMissing') })),
    )
    if (empty.length > 0) return
    setBusy(true)
    const outcome = await signIn(fields)
    if ('next' in outcome) location.assign(outcome.next)
    else {
      setFailed(outcome)
      setBusy(false)
    }
  }

  return (
    <form method="post" action="/api/auth/callback/password" onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      {next !== null && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        type="email"
        label={words('email')}
        error={problemOf('email')}
        defaultValue={email}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField
        name="password"
        label={words('password')}
        error={problemOf('password')}
        autoComplete="current-password"
      />
      <Button type="submit" kind="primary" busy={busy} className="mt-7">
        {words(busy ? 'busy' : 'submit')}
      </Button>
    </form>
  )
}

async function signIn(fields: object): Promise<{ next: string } | SignInFailure> {
  try {
    const response = await sent('/api/auth/callback/password', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    })
    return (await response.json()) as { next: string }
  } catch (error) {
    if (!(error instanceof ApiProblem)) return { code: 'unexpected' }
    const { openAgainAt } = error.body
    return { code: error.code, openAgainAt: typeof openAgainAt === 'string' ? openAgainAt : null }
  }
}

function useFailureSentence(zone: string): (failure: SignInFailure) => string {
  const words = useTranslations('signIn')
  const ui = useTranslations('frame.ui')
  const language = useLocale()
  return useMemo(
    () =>
      ({ code, openAgainAt }) => {
        if (code === 'session.wrongPassword') return words('wrong')
        if (code === 'unreachable') return ui('unreachable')
        if (code !== 'session.closedForNow' || !openAgainAt) return words('otherProblem')
        return words('closed', { time: timeToTryAgain(openAgainAt, language, zone) })
      },
    [words, ui, language, zone],
  )
}
