'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { read } from '#components/api.ts'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkboxes } from '#components/ui/forms/choices.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { NotRead } from '#components/ui/page/not-read.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import type { UserItem, WorkOfUser } from '#domain/users/schema.ts'
import { localText } from '#lib/language-map.ts'
import { desksQuery, usersKey } from './user-query.ts'

const roleNames = ['officer', 'manager', 'auditor', 'administrator'] as const

/** Changes what somebody is called, may do and works on. */
export function ChangeUser({ user }: { user: UserItem }) {
  const words = useTranslations('admin.user')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {words('change')}
      </Button>
      {open && <Asking user={user} onClose={() => setOpen(false)} />}
    </>
  )
}

function Asking({ user, onClose }: { user: UserItem; onClose: () => void }) {
  const words = useTranslations('admin')
  const form = useTranslations('users.form')
  const roles = useTranslations('words.roles')
  const language = useLocale()
  const cache = useQueryClient()
  const { data: desks } = useQuery(desksQuery)
  const [name, setName] = useState(user.name)
  const [role, setRole] = useState<string>(user.role)
  const [deskIds, setDeskIds] = useState(user.desks.map(({ id }) => id))
  return (
    <ChangeDialog
      title={words('user.title', { name: user.name })}
      submit={words('save')}
      done={words('done')}
      path={`/users/${user.id}`}
      method="PATCH"
      ifMatch={user.version}
      body={() => ({ name, role, deskIds })}
      labels={{ name: form('name'), role: form('role'), deskIds: form('desks') }}
      onClose={onClose}
      onDone={() => void cache.invalidateQueries({ queryKey: usersKey })}
    >
      {(problems) => (
        <>
          <TextField
            name="name"
            label={form('name')}
            error={problems.of('name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Select
            name="role"
            label={form('role')}
            hint={words('user.roleHint')}
            error={problems.of('role')}
            value={role}
            onChange={(event) => setRole(event.target.value)}
            choices={roleNames.map((value) => ({ value, text: roles(value) }))}
          />
          <Checkboxes
            name="deskIds"
            label={form('desks')}
            error={problems.of('deskIds')}
            optional
            defaultValues={deskIds}
            onChange={({ target: { value, checked } }) =>
              setDeskIds(checked ? [...deskIds, value] : deskIds.filter((id) => id !== value))
            }
            options={(desks?.items ?? [])
              .filter(({ id, retired }) => !retired || user.desks.some((desk) => desk.id === id))
              .map(({ id, code, names }) => {
                return { value: id, text: `${code} · ${localText(names, language).text}` }
              })}
          />
        </>
      )}
    </ChangeDialog>
  )
}

/** Says at which desks nobody would be left without this user. */
export function WorkLeft({ userId }: { userId: string }) {
  const words = useTranslations('admin.user')
  const work = useQuery({
    queryKey: ['work-of-user', userId],
    queryFn: ({ signal }) => read<WorkOfUser>(`/users/${userId}/work`, { signal }),
  })
  const { data } = work
  if (!data) return <NotRead query={work} />
  if (data.desks.length === 0) return null
  const desks = data.desks.map(({ code }) => code).join(', ')
  return (
    <div className="mt-4">
      <Notice>{words('left', { desks })}</Notice>
    </div>
  )
}
