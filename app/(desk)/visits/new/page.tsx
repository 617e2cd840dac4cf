import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { shownText } from '#components/visits/form/sourcing.ts'
import { VisitFormSheet } from '#components/visits/form/visit-form.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { me } from '#domain/users/queries/me.ts'

type Props = { searchParams: Promise<{ draft?: string | string[]; agreement?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('visitForm')
  return { title: words('newTitle') }
}

/** Logs a visit on a desk of whoever logs it, or under the agreement that the address names. */
export default async function NewVisitPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/visits/new')
  const words = await getTranslations('visitForm')
  const asked = await searchParams
  const { desks } = await ask(world(), me, actor, {})
  const draftId = [asked.draft ?? []].flat()[0]
  const draft = await draftStart(actor, 'visit', { draftId })
  const agreement = await agreementPicked(actor, [asked.agreement ?? []].flat()[0])
  return (
    <>
      <PageHeader
        title={words('newTitle')}
        crumbs={[{ href: '/visits', text: (await getTranslations('visits'))('title') }]}
        crumbsLabel={words('crumbs')}
        state={<p className="max-w-measure text-quiet">{words('newLead')}</p>}
      />
      <ClientWords namespaces={['visitForm', 'forms', 'words']}>
        <VisitFormSheet key={draftId} {...{ visit: null, desks, agreement, draft }} />
      </ClientWords>
    </>
  )
}

async function agreementPicked(actor: Actor, agreementId: string | undefined) {
  if (!agreementId) return null
  const { id, titles, reference } = await orNotFound(
    ask(world(), readAgreement, actor, { agreementId }),
  )
  return { id, ...shownText(titles, await getLocale()), detail: reference }
}
