'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId } from 'react'
import { ApiProblem, change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import type { UserItem } from '#domain/users/schema.ts'
import { type Act, addressOf, type MadeLink } from './user-acts.ts'
import { WorkLeft } from './change-user.tsx'
import { usersKey } from './user-query.ts'

type Props = {
  act: Act
  user: UserItem
  onClose: () => void
  /** Told the link that was made. */
  onLink: (link: MadeLink) => void
}

type Answer = { signInPath?: string | null; signInExpiresAt?: string }

/** Asks before something is done about a user, and why where it is kept in the trail. */
export function ActDialog({ act, user, onClose, onLink }: Props) {
  const words = useTranslations(`users.${act}`)
  const users = useTranslations('users')
  const ui = useTranslations('frame.ui')
  const cache = useQueryClient()
  const form = useId()
  const { name } = user
  const { path, method } = addressOf(act, user.id)
  const does = useMutation({
    mutationFn: (body: object | undefined) =>
      change<Answer>(path, { method, body, ifMatch: user.version }),
    onSuccess: ({ answer: { signInPath = null, signInExpiresAt } }) => {
      onClose()
      if (signInExpiresAt) onLink({ name, path: signInPath, until: signInExpiresAt })
      else announce({ text: words('done' as 'lead', { name }) })
    },
    // Also where it failed: somebody else may have changed the account meanwhile.
    onSettled: () => cache.invalidateQueries({ queryKey: usersKey }),
  })
  const stale = does.error instanceof ApiProblem && does.error.status === 412
  const problems = useFormProblems(stale ? null : does.error, { reason: users('disabling.reason') })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    does.mutate(reason === null ? undefined : { reason: String(reason) || undefined })
  }

  return (
    <Dialog
      open
      title={words('title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={form}
            kind={act === 'disabling' ? 'decision' : 'primary'}
            busy={does.isPending}
          >
            {words(does.isPending ? 'busy' : 'submit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <ErrorSummary problems={problems.summary} />
        {stale && (
          <div className="mb-5">
            <Notice role="alert">{users('changedMeanwhile')}</Notice>
          </div>
        )}
        <p>{words('lead', { name })}</p>
        {act === 'disabling' && <WorkLeft userId={user.id} />}
        {act === 'disabling' && (
          <div className="mt-5">
            <TextArea
              name="reason"
              label={users('disabling.reason')}
              hint={users('disabling.reasonHint')}
              error={problems.of('reason')}
              rows={2}
              maxLength={1_000}
            />
          </div>
        )}
      </form>
    </Dialog>
  )
}
