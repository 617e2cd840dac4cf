import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { SourceForm } from '#components/sources/form/source-form.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotYours } from '#components/record-form/not-yours.tsx'
import { ask } from '#domain/ask.ts'
import { readSource } from '#domain/sources/queries/read-source.ts'

type Props = { params: Promise<{ sourceId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('visitForm')
  return { title: words('editSourceTitle') }
}

/** Changes a source; its own desk does. */
export default async function EditSourcePage({ params }: Props) {
  const { sourceId } = await params
  const { actor } = await admittedTo('/sources/[sourceId]/edit')
  const source = await orNotFound(ask(world(), readSource, actor, { sourceId }))
  if (!source.writable) return <NotYours record={`/sources/${sourceId}`} />
  const words = await getTranslations('visitForm')
  const draft = await draftStart(actor, 'source', { recordId: sourceId })
  return (
    <>
      <PageHeader
        title={words('editSourceTitle')}
        crumbs={[{ href: `/sources/${sourceId}`, text: <LocalText of={source.titles} /> }]}
      />
      <ClientWords namespaces={['visitForm', 'forms', 'words']}>
        <SourceForm source={source} place={{}} draft={draft} />
      </ClientWords>
    </>
  )
}
