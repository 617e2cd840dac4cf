import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PersonForm } from '#components/people/person-form.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'

type Props = { searchParams: Promise<{ draft?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('people')
  return { title: words('newTitle') }
}

/** Enters somebody who signs or takes part for a body. */
export default async function NewPersonPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/people/new')
  const words = await getTranslations('people')
  const draftId = [(await searchParams).draft ?? []].flat()[0]
  const draft = await draftStart(actor, 'person', { draftId })
  return (
    <>
      <PageHeader title={words('newTitle')} crumbs={[{ href: '/people', text: words('title') }]} />
      <ClientWords namespaces={['people', 'forms', 'words']}>
        <PersonForm key={draftId} person={null} draft={draft} />
      </ClientWords>
    </>
  )
}
