import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { SourceForm } from '#components/sources/form/source-form.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { me } from '#domain/users/queries/me.ts'

type Props = { searchParams: Promise<{ agreement?: string | string[]; draft?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('visitForm')
  return { title: words('newSourceTitle') }
}

/** Enters a text that facts are read from: under an agreement, or on the caller's desk. */
export default async function NewSourcePage({ searchParams }: Props) {
  const { actor } = await admittedTo('/sources/new')
  const words = await getTranslations('visitForm')
  const { agreement, draft: draftId } = await searchParams
  const { desks } = await ask(world(), me, actor, {})
  const draft = await draftStart(actor, 'source', { draftId: [draftId ?? []].flat()[0] })
  const place = {
    ...(typeof agreement === 'string' && { agreementId: agreement }),
    ...(desks[0] && { deskId: desks[0].id }),
  }
  return (
    <>
      <PageHeader title={words('newSourceTitle')} />
      <ClientWords namespaces={['visitForm', 'forms', 'words']}>
        <SourceForm source={null} place={place} draft={draft} />
      </ClientWords>
    </>
  )
}
