import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PartyForm } from '#components/parties/party-form.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'

type Props = { searchParams: Promise<{ draft?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('parties.form')
  return { title: words('new') }
}

/** Enters a body. */
export default async function NewPartyPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/parties/new')
  const words = await getTranslations('parties')
  const [draftId] = [(await searchParams).draft ?? []].flat()
  return (
    <>
      <PageHeader title={words('form.new')} crumbs={[{ href: '/parties', text: words('title') }]} />
      <ClientWords namespaces={['parties', 'forms', 'words']}>
        <PartyForm party={null} draft={await draftStart(actor, 'party', { draftId })} />
      </ClientWords>
    </>
  )
}
