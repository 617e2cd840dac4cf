'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { sent } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { PasswordField } from '#components/ui/forms/password-field.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'

type Props = {
  /** The secret of the one-time link. */
  token: string
  email: string
  /** The sentence of what was wrong with a form that was sent without script. */
  problem?: string | undefined
}

/** Chooses a password by a one-time link, and signs in. */
export function ChoosePasswordForm({ token, email, problem }: Props) {
  const words = useTranslations('signIn.link')
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const problems = useFormProblems(error, { newPassword: words('newPassword') })
  const [before] = useState(problem ? [{ field: 'newPassword', message: problem }] : [])
  const first = error === null && !busy

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const body = JSON.stringify(Object.fromEntries(new FormData(event.currentTarget)))
    const headers = { 'Content-Type': 'application/json' }
    setBusy(true)
    setError(null)
    try {
      const response = await sent('/api/auth/callback/link', { method: 'POST', headers, body })
      const { next } = (await response.json()) as { next: string }
      location.assign(next)
    } catch (failure) {
      setError(failure)
      setBusy(false)
    }
  }

  return (
    <form method="post" action="/api/auth/callback/link" onSubmit={submit} noValidate>
      <ErrorSummary problems={first ? before : problems.summary} />
      <input type="hidden" name="token" value={token} />
      {/* Here so that a password manager keeps the new password under this name. */}
      <TextField
        name="email"
        type="email"
        label={words('email')}
        defaultValue={email}
        readOnly
        autoComplete="username"
      />
      <PasswordField
        name="newPassword"
        label={words('newPassword')}
        hint={words('hint')}
        error={first ? problem : problems.of('newPassword')}
        autoComplete="new-password"
      />
      <Button type="submit" kind="primary" busy={busy} className="mt-7">
        {words(busy ? 'busy' : 'submit')}
      </Button>
    </form>
  )
}
