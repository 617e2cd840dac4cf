import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { Board } from '#components/publications/board/board.tsx'
import { EmptyBoard } from '#components/publications/board/empty-board.tsx'
import { ask } from '#domain/ask.ts'
import { listPublicAgreements } from '#domain/publications/queries/list-public-agreements.ts'
import { listPublicAnnouncements } from '#domain/publications/queries/public-announcements.ts'
import { publicFacets } from '#domain/publications/queries/public-facets.ts'
import { present } from '#domain/world.ts'
import { PublicPage, publicMetadata } from './public-page.tsx'

type Props = { searchParams: Promise<{ cursor?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('publicPages')
  return publicMetadata('/', words('title'), words('sentence'))
}

/** The announcement board: the newest notices, and the way into the register. */
export default async function AnnouncementBoard({ searchParams }: Props) {
  await connection()
  const { cursor } = await searchParams
  const { today } = await present(world(), world().store.read)
  const asked = { limit: 7, ...(typeof cursor === 'string' && { cursor }) }
  const notices = await orNotFound(ask(world(), listPublicAnnouncements, null, asked))
  const agreements = await ask(world(), listPublicAgreements, null, { limit: 6 })
  const facets = await ask(world(), publicFacets, null, {})
  const empty = notices.total.exact === 0 && agreements.total.exact === 0
  return (
    <PublicPage>
      {empty ? (
        <EmptyBoard />
      ) : (
        <Board {...{ today, notices, agreements, facets }} later={cursor !== undefined} />
      )}
    </PublicPage>
  )
}
