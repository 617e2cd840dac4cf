import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PartyForm } from '#components/parties/party-form.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { Refusal } from '#domain/outcome.ts'
import { readParty } from '#domain/parties/queries/read-party.ts'
import { localText } from '#lib/language-map.ts'

type Props = { params: Promise<{ partyId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('parties.acts')
  return { title: words('edit') }
}

/** Corrects a body. */
export default async function EditPartyPage({ params }: Props) {
  const { actor } = await admittedTo('/parties/[partyId]/edit')
  const words = await getTranslations('parties')
  const { partyId } = await params
  const party = await ask(world(), readParty, actor, { partyId }).catch((error: unknown) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  if (party.mergedInto) redirect(`/parties/${party.mergedInto.id}/edit`)
  const name = localText(party.names, await getLocale()).text
  return (
    <>
      <PageHeader
        title={words('form.edit', { name })}
        crumbs={[
          { href: '/parties', text: words('title') },
          { href: `/parties/${partyId}`, text: name },
        ]}
      />
      <ClientWords namespaces={['parties', 'forms', 'words']}>
        <PartyForm party={party} draft={await draftStart(actor, 'party', { recordId: partyId })} />
      </ClientWords>
    </>
  )
}
