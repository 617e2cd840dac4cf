import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { world } from '#app/world.ts'
import { MeetingRecord } from '#components/visits/meeting-record.tsx'
import { ask } from '#domain/ask.ts'
import { readMeeting } from '#domain/meetings/queries/read-meeting.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ meetingId: string }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

/** Asked once a request, for the title and for the page. */
const record = cache(async (meetingId: string) => {
  const { actor } = await admittedTo('/meetings/[meetingId]')
  return await orNotFound(ask(world(), readMeeting, actor, { meetingId }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles } = await record((await params).meetingId)
  return { title: localText(titles, await getLocale()).text }
}

/** Talks or a site visit, with who took part and what was said. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const { meetingId } = await params
  const { actor } = await admittedTo('/meetings/[meetingId]')
  return (
    <>
      <MeetingRecord meeting={await record(meetingId)} />
      <RecordHistory recordId={meetingId} actor={actor} {...(await searchParams)} />
    </>
  )
}
