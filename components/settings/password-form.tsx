'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { sessionsQuery } from '#components/sessions/session-query.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { PasswordField } from '#components/ui/forms/password-field.tsx'

/** Changes one's own password, knowing the one there is. */
export function PasswordForm({ email }: { email: string }) {
  const words = useTranslations('settings.password')
  const cache = useQueryClient()
  const [form, setForm] = useState(0)
  const save = useMutation({
    mutationFn: (body: object) => change('/users/me/password', { method: 'PUT', body }),
    onSuccess: () => {
      announce({ text: words('done') })
      // A new form: nobody who comes to the screen next finds the passwords in it.
      setForm((count) => count + 1)
      return cache.invalidateQueries(sessionsQuery)
    },
  })
  const problems = useFormProblems(save.error, {
    currentPassword: words('current'),
    newPassword: words('new'),
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { currentPassword, newPassword } = Object.fromEntries(new FormData(event.currentTarget))
    save.mutate({ currentPassword, newPassword })
  }

  return (
    <form key={form} onSubmit={submit} noValidate>
      <ErrorSummary problems={problems.summary} />
      {/* For password managers alone, which keep the new password under it. */}
      <input
        type="text"
        name="email"
        defaultValue={email}
        autoComplete="username"
        readOnly
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      />
      <PasswordField
        name="currentPassword"
        label={words('current')}
        error={problems.of('currentPassword')}
        autoComplete="current-password"
      />
      <PasswordField
        name="newPassword"
        label={words('new')}
        hint={words('hint')}
        error={problems.of('newPassword')}
        autoComplete="new-password"
      />
      <Button type="submit" busy={save.isPending} className="mt-7">
        {words(save.isPending ? 'busy' : 'submit')}
      </Button>
    </form>
  )
}
