import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { world } from '#app/world.ts'
import { VisitRecord } from '#components/visits/visit-record.tsx'
import { listAnnouncements } from '#domain/announcements/queries/list-announcements.ts'
import { ask } from '#domain/ask.ts'
import { readVisit } from '#domain/visits/queries/read-visit.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ visitId: string }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

/** Asked once a request, for the title and for the page. */
const record = cache(async (visitId: string) => {
  const { actor } = await admittedTo('/visits/[visitId]')
  return await orNotFound(ask(world(), readVisit, actor, { visitId }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles } = await record((await params).visitId)
  return { title: localText(titles, await getLocale()).text }
}

/** A delegation's stay, what was held in it and what came of it. */
export default async function VisitPage({ params, searchParams }: Props) {
  const { visitId } = await params
  const { actor } = await admittedTo('/visits/[visitId]')
  const notices = await ask(world(), listAnnouncements, actor, { visitId, limit: 25 })
  return (
    <>
      <VisitRecord visit={await record(visitId)} notices={notices.items} />
      <RecordHistory recordId={visitId} actor={actor} {...(await searchParams)} />
    </>
  )
}
