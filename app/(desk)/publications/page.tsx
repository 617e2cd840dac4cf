import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { PublicationsList } from '#components/publications/staff/publications-list.tsx'
import { ask } from '#domain/ask.ts'
import { listPublications } from '#domain/publications/queries/list-publications.ts'
import { home } from '#domain/world.ts'

type Props = { searchParams: Promise<{ cursor?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('publications')
  return { title: words('title') }
}

/** What waits to be published, and what was. */
export default async function PublicationsPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/publications')
  const { cursor } = await searchParams
  const place = typeof cursor === 'string' ? { cursor } : {}
  const waiting = await ask(world(), listPublications, actor, { state: 'proposed', limit: 100 })
  const all = await ask(world(), listPublications, actor, { limit: 25, ...place })
  const { zone } = await home(world(), world().store.read)
  return <PublicationsList {...{ waiting, all, zone }} />
}
