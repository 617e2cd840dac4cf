'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useId } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Checkboxes, Radios } from '#components/ui/forms/choices.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { localText } from '#lib/language-map.ts'
import type { MadeLink } from './user-acts.ts'
import { desksQuery, usersKey } from './user-query.ts'

type Props = { open: boolean; onClose: () => void; onAdded: (link: MadeLink) => void }

type NewUser = { name: string; email: string; role?: string; deskIds: string[] }

type Added = { userId: string; signInPath: string | null; signInExpiresAt: string }

const roleNames = ['officer', 'manager', 'auditor', 'administrator'] as const

/** Adds a user; their one-time link comes next. */
export function AddUserDialog({ open, onClose, onAdded }: Props) {
  const words = useTranslations('users.form')
  const roles = useTranslations('words.roles')
  const ui = useTranslations('frame.ui')
  const language = useLocale()
  const cache = useQueryClient()
  const form = useId()
  const { data: desks } = useQuery(desksQuery)
  const add = useMutation({
    mutationFn: (body: NewUser) => change<Added>('/users', { body }),
    onSuccess: ({ answer }, { name }) => {
      close()
      onAdded({ name, path: answer.signInPath, until: answer.signInExpiresAt })
      return cache.invalidateQueries({ queryKey: usersKey })
    },
  })
  const problems = useFormProblems(add.error, {
    name: words('name'),
    email: words('email'),
    role: words('role'),
    deskIds: words('desks'),
  })

  function close() {
    add.reset()
    onClose()
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const role = typed.get('role')
    add.mutate({
      name: String(typed.get('name')),
      email: String(typed.get('email')),
      ...(role !== null && { role: String(role) }),
      deskIds: typed.getAll('deskIds').map(String),
    })
  }

  return (
    <Dialog
      open={open}
      title={words('title')}
      onClose={close}
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={add.isPending}>
            {words(add.isPending ? 'busy' : 'submit')}
          </Button>
          <Button kind="quiet" onClick={close}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <ErrorSummary problems={problems.summary} />
        <TextField
          name="name"
          label={words('name')}
          hint={words('nameHint')}
          error={problems.of('name')}
          autoComplete="off"
        />
        <TextField
          name="email"
          type="email"
          label={words('email')}
          error={problems.of('email')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Radios
          name="role"
          label={words('role')}
          error={problems.of('role')}
          options={roleNames.map((role) => {
            return { value: role, text: roles(role), hint: words(`roleHints.${role}`) }
          })}
        />
        <Checkboxes
          name="deskIds"
          label={words('desks')}
          hint={words(desks?.items.length === 0 ? 'noDeskYet' : 'desksHint')}
          error={problems.of('deskIds')}
          optional
          options={(desks?.items ?? [])
            .filter(({ retired }) => !retired)
            .map(({ id, code, names }) => {
              return { value: id, text: `${code} · ${localText(names, language).text}` }
            })}
        />
      </form>
    </Dialog>
  )
}
