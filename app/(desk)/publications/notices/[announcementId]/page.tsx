import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { appOrigin } from '#app/origin.ts'
import { world } from '#app/world.ts'
import { NoticeRecord } from '#components/announcements/notice-record.tsx'
import { readAnnouncement } from '#domain/announcements/queries/read-announcement.ts'
import { ask } from '#domain/ask.ts'
import { previewPublication } from '#domain/publications/queries/preview-publication.ts'
import { home, present } from '#domain/world.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ announcementId: string }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

/** Asked once a request, for the title and for the page. */
const notice = cache(async (announcementId: string) => {
  const { actor } = await admittedTo('/publications/notices/[announcementId]')
  return await orNotFound(ask(world(), readAnnouncement, actor, { announcementId }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles } = await notice((await params).announcementId)
  return { title: localText(titles, await getLocale()).text }
}

/** A notice as the office keeps it: as the public would read it, and its way there. */
export default async function NoticePage({ params, searchParams }: Props) {
  const { announcementId: subjectId } = await params
  const { actor } = await admittedTo('/publications/notices/[announcementId]')
  const asked = { subjectKind: 'announcement', subjectId }
  const preview = await orNotFound(ask(world(), previewPublication, actor, asked))
  const { today } = await present(world(), world().store.read)
  const { zone } = await home(world(), world().store.read)
  return (
    <>
      <NoticeRecord
        notice={await notice(subjectId)}
        {...{ preview, zone, today }}
        origin={appOrigin().origin}
      />
      <RecordHistory recordId={subjectId} actor={actor} {...(await searchParams)} />
    </>
  )
}
