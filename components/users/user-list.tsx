'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { ActDialog } from './act-dialog.tsx'
import { AddUserDialog } from './add-user-dialog.tsx'
import { type Asked, type MadeLink, userActs } from './user-acts.ts'
import { userColumns } from './user-columns.tsx'
import { usersQuery } from './user-query.ts'
import { LinkDialog } from './link-dialog.tsx'

type Props = {
  cursor: string | null
  /** The reader's own account. */
  ownId: string
  zone: string
}

/** Everybody who may come in, and what an administrator can do about it. */
export function UserList({ cursor, ownId, zone }: Props) {
  const words = useTranslations('users')
  const roles = useTranslations('words.roles')
  const { data } = useQuery(usersQuery(cursor))
  const [adding, setAdding] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [link, setLink] = useState<MadeLink | null>(null)
  const users = data?.items ?? []
  const columns = userColumns({ words, roles, zone, ownId, acts: userActs, onAct: setAsked })
  // As the list has the user now: a stale save is tried again with the newer version.
  const user = asked && (users.find(({ id }) => id === asked.user.id) ?? asked.user)
  return (
    <>
      <PageHeader
        title={words('title')}
        state={<p className="text-quiet">{words('lead')}</p>}
        actions={
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {words('add')}
          </Button>
        }
      />
      <Almanac caption={words('caption')} columns={columns} rows={users} rowKey={({ id }) => id} />
      <Pager
        first={cursor === null ? undefined : '/admin/users'}
        next={data?.nextCursor ? `/admin/users?cursor=${data.nextCursor}` : undefined}
      >
        {data && 'exact' in data.total && words('count', { count: data.total.exact })}
      </Pager>
      <AddUserDialog open={adding} onClose={() => setAdding(false)} onAdded={setLink} />
      {asked && user && (
        <ActDialog act={asked.act} user={user} onClose={() => setAsked(null)} onLink={setLink} />
      )}
      <LinkDialog link={link} onClose={() => setLink(null)} zone={zone} />
    </>
  )
}
