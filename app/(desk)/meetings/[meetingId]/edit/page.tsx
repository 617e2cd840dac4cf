import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { MeetingForm } from '#components/visits/form/meeting-form.tsx'
import { NotYours } from '#components/record-form/not-yours.tsx'
import { ask } from '#domain/ask.ts'
import { readMeeting } from '#domain/meetings/queries/read-meeting.ts'

type Props = { params: Promise<{ meetingId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('visitForm')
  return { title: words('editMeetingTitle') }
}

/** Changes a meeting; its own desk does. */
export default async function EditMeetingPage({ params }: Props) {
  const { meetingId } = await params
  const { actor } = await admittedTo('/meetings/[meetingId]/edit')
  const meeting = await orNotFound(ask(world(), readMeeting, actor, { meetingId }))
  if (!meeting.writable) return <NotYours record={`/meetings/${meetingId}`} />
  const words = await getTranslations('visitForm')
  const draft = await draftStart(actor, 'meeting', { recordId: meetingId })
  return (
    <>
      <PageHeader
        title={words('editMeetingTitle')}
        crumbs={[{ href: `/meetings/${meetingId}`, text: <LocalText of={meeting.titles} /> }]}
      />
      <ClientWords namespaces={['visitForm', 'forms', 'words']}>
        <MeetingForm meeting={meeting} place={{}} draft={draft} />
      </ClientWords>
    </>
  )
}
