import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { AgreementForm } from '#components/agreements/form/agreement-form.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { ask } from '#domain/ask.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { listSources } from '#domain/sources/queries/list-sources.ts'
import { me } from '#domain/users/queries/me.ts'

type Props = { searchParams: Promise<{ draft?: string | string[]; follows?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('agreementForm')
  return { title: words('newTitle') }
}

/** A new agreement, on a desk of whoever enters it; it may follow the one that the address names. */
export default async function NewAgreementPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/agreements/new')
  const words = await getTranslations('agreementForm')
  const { desks } = await ask(world(), me, actor, {})
  const { items: areas } = await ask(world(), listPriorityAreas, actor, {})
  const { items: sources } = await ask(world(), listSources, actor, {})
  const search = await searchParams
  const draftId = [search.draft ?? []].flat()[0]
  const followsId = [search.follows ?? []].flat()[0]
  const follows = followsId
    ? await orNotFound(ask(world(), readAgreement, actor, { agreementId: followsId }))
    : null
  const draft = await draftStart(actor, 'agreement', { draftId })
  return (
    <>
      <PageHeader
        title={words('newTitle')}
        state={<p className="max-w-measure text-quiet">{words('newLead')}</p>}
      />
      <ClientWords namespaces={['agreementForm', 'agreementTree', 'forms', 'words']}>
        <AgreementForm
          key={[draftId, followsId].join(' ')}
          agreement={null}
          follows={follows && followed(follows)}
          {...{ desks, areas, sources, draft }}
        />
      </ClientWords>
    </>
  )
}

/** The browser is sent what the form takes from it, and no more. */
const followed = ({ id, reference, titles, parties }: Agreement) => ({
  ...{ id, reference, titles, parties },
})
