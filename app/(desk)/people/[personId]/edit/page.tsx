import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PersonForm } from '#components/people/person-form.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { ask } from '#domain/ask.ts'
import { readPerson } from '#domain/people/queries/read-person.ts'

type Props = { params: Promise<{ personId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('people')
  return { title: words('editTitle') }
}

/** Changes somebody's names and posts; what they signed keeps the post of that day. */
export default async function EditPersonPage({ params }: Props) {
  const { personId } = await params
  const { actor } = await admittedTo('/people/[personId]/edit')
  const person = await orNotFound(ask(world(), readPerson, actor, { personId }))
  const words = await getTranslations('people')
  const draft = await draftStart(actor, 'person', { recordId: personId })
  return (
    <>
      <PageHeader
        title={words('editTitle')}
        crumbs={[{ href: `/people/${personId}`, text: <LocalText of={person.names} /> }]}
      />
      <ClientWords namespaces={['people', 'forms', 'words']}>
        <PersonForm person={person} draft={draft} />
      </ClientWords>
    </>
  )
}
