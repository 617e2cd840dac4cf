import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { MeetingForm } from '#components/visits/form/meeting-form.tsx'
import { ask } from '#domain/ask.ts'
import { me } from '#domain/users/queries/me.ts'

type Asked = { visit?: string | string[]; agreement?: string | string[]; draft?: string | string[] }
type Props = { searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('visitForm')
  return { title: words('newMeetingTitle') }
}

/** Logs talks or a site visit: in a visit, under an agreement, or on the caller's desk. */
export default async function NewMeetingPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/meetings/new')
  const words = await getTranslations('visitForm')
  const { visit, agreement, draft: draftId } = await searchParams
  const { desks } = await ask(world(), me, actor, {})
  const draft = await draftStart(actor, 'meeting', { draftId: [draftId ?? []].flat()[0] })
  const place = {
    ...(typeof visit === 'string' && { visitId: visit }),
    ...(typeof agreement === 'string' && { agreementId: agreement }),
    ...(desks[0] && { deskId: desks[0].id }),
  }
  return (
    <>
      <PageHeader
        title={words('newMeetingTitle')}
        crumbs={[{ href: '/visits', text: (await getTranslations('visits'))('title') }]}
      />
      <ClientWords namespaces={['visitForm', 'forms', 'words']}>
        <MeetingForm meeting={null} place={place} draft={draft} />
      </ClientWords>
    </>
  )
}
