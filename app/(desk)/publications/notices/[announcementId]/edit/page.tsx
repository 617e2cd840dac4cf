import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { noticeRecordPath } from '#components/announcements/addresses.ts'
import { NoticeFormSheet } from '#components/announcements/form/notice-form.tsx'
import { publicWords } from '#components/announcements/public-words.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotYours } from '#components/record-form/not-yours.tsx'
import { readAnnouncement } from '#domain/announcements/queries/read-announcement.ts'
import { ask } from '#domain/ask.ts'
import { previewPublication } from '#domain/publications/queries/preview-publication.ts'

type Props = { params: Promise<{ announcementId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('notices')
  return { title: words('editTitle') }
}

const told = { agreement: null, visit: null, titles: {} }

/** Changes a notice; its own desk does. */
export default async function EditNoticePage({ params }: Props) {
  const { announcementId } = await params
  const { actor } = await admittedTo('/publications/notices/[announcementId]/edit')
  const notice = await orNotFound(ask(world(), readAnnouncement, actor, { announcementId }))
  const record = noticeRecordPath(announcementId)
  if (!notice.writable) return <NotYours record={record} />
  const words = await getTranslations('notices')
  const draft = await draftStart(actor, 'announcement', { recordId: announcementId })
  const { standing, proposal } = await ask(world(), previewPublication, actor, {
    subjectKind: 'announcement',
    subjectId: announcementId,
  })
  const addressStays = standing !== null || proposal !== null
  return (
    <>
      <PageHeader
        title={words('editTitle')}
        crumbs={[{ href: record, text: <LocalText of={notice.titles} /> }]}
      />
      <ClientWords namespaces={['notices', 'forms', 'words']}>
        <NoticeFormSheet {...{ notice, desks: [], told, addressStays, draft, publicWords }} />
      </ClientWords>
    </>
  )
}
