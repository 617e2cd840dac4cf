import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { appOrigin } from '#app/origin.ts'
import { world } from '#app/world.ts'
import { Review } from '#components/publications/staff/review.tsx'
import { ask } from '#domain/ask.ts'
import { readPublication } from '#domain/publications/queries/list-publications.ts'
import { statusOf } from '#domain/publications/queries/public-status.ts'
import { home, present } from '#domain/world.ts'

type Props = { params: Promise<{ publicationId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('publications')
  return { title: words('title') }
}

/** One publication: what it shows, what it changes, and the decision on it. */
export default async function PublicationPage({ params }: Props) {
  const { actor } = await admittedTo('/publications/[publicationId]')
  const asked = await params
  const publication = await orNotFound(ask(world(), readPublication, actor, asked))
  const { content } = publication
  const { today } = await present(world(), world().store.read)
  const { zone } = await home(world(), world().store.read)
  const status = 'legalEvents' in content ? statusOf(content, today) : null
  return <Review {...{ publication, status, zone, today }} origin={appOrigin().origin} />
}
