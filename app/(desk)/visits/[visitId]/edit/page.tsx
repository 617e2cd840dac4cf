import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { VisitFormSheet } from '#components/visits/form/visit-form.tsx'
import { NotYours } from '#components/record-form/not-yours.tsx'
import { ask } from '#domain/ask.ts'
import { readVisit } from '#domain/visits/queries/read-visit.ts'

type Props = { params: Promise<{ visitId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('visitForm')
  return { title: words('editTitle') }
}

const nothing = { agreement: null, source: null, leads: {} }

/** Changes a visit; its own desk does. */
export default async function EditVisitPage({ params }: Props) {
  const { visitId } = await params
  const { actor } = await admittedTo('/visits/[visitId]/edit')
  const visit = await orNotFound(ask(world(), readVisit, actor, { visitId }))
  if (!visit.writable) return <NotYours record={`/visits/${visitId}`} />
  const words = await getTranslations('visitForm')
  const draft = await draftStart(actor, 'visit', { recordId: visitId })
  return (
    <>
      <PageHeader
        title={words('editTitle')}
        crumbs={[{ href: `/visits/${visitId}`, text: <LocalText of={visit.titles} /> }]}
      />
      <ClientWords namespaces={['visitForm', 'forms', 'words']}>
        <VisitFormSheet {...{ visit, desks: [], beginning: nothing, draft }} />
      </ClientWords>
    </>
  )
}
