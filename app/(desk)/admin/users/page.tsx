import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AdminTabs } from '#components/admin/admin-tabs.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Hydrated } from '#components/hydrated.tsx'
import { UserList } from '#components/users/user-list.tsx'
import { desksQuery, usersQuery } from '#components/users/user-query.ts'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { Refusal } from '#domain/outcome.ts'
import { listUsers } from '#domain/users/queries/list-users.ts'
import { home } from '#domain/world.ts'

type Props = { searchParams: Promise<{ cursor?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('users')
  return { title: words('title') }
}

/** Everybody who may come in. */
export default async function UsersPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/admin/users')
  const cursor = [(await searchParams).cursor ?? []].flat()[0] ?? null
  const users = await ask(world(), listUsers, actor, cursor === null ? {} : { cursor }).catch(
    notAPage,
  )
  const desks = await ask(world(), listDesks, actor, {})
  const { zone } = await home(world(), world().store.read)
  const answers = [
    [usersQuery(cursor).queryKey, users],
    [desksQuery.queryKey, desks],
  ] as const
  return (
    <Hydrated answers={answers}>
      <AdminTabs current="users" />
      <ClientWords namespaces={['users', 'admin', 'words']}>
        <UserList cursor={cursor} ownId={actor.id} zone={zone} />
      </ClientWords>
    </Hydrated>
  )
}

/** A cursor that was made up leads nowhere. */
function notAPage(error: unknown): never {
  if (error instanceof Refusal && error.kind === 'invalid') notFound()
  throw error
}
