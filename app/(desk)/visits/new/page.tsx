import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { partyPicked } from '#components/parties/party-words.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { VisitFormSheet } from '#components/visits/form/visit-form.tsx'
import type { Beginning, Lead } from '#components/visits/form/visit-typed.ts'
import type { Actor } from '#domain/access/schema.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { listSources } from '#domain/sources/queries/list-sources.ts'
import { me } from '#domain/users/queries/me.ts'
import { localText } from '#lib/language-map.ts'

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
  const beginning = await begun(actor, [asked.agreement ?? []].flat()[0])
  return (
    <>
      <PageHeader
        title={words('newTitle')}
        crumbs={[{ href: '/visits', text: (await getTranslations('visits'))('title') }]}
        state={<p className="max-w-measure text-quiet">{words('newLead')}</p>}
      />
      <ClientWords namespaces={['visitForm', 'forms', 'words']}>
        <VisitFormSheet key={draftId} {...{ visit: null, desks, beginning, draft }} />
      </ClientWords>
    </>
  )
}

/** The agreement that the address names, with its source where there is one alone. */
async function begun(actor: Actor, agreementId: string | undefined): Promise<Beginning> {
  if (!agreementId) return { agreement: null, source: null, leads: {} }
  const { id, titles, reference, parties } = await orNotFound(
    ask(world(), readAgreement, actor, { agreementId }),
  )
  const { items } = await ask(world(), listSources, actor, { agreementId })
  const language = await getLocale()
  const source = items.length === 1 ? items[0] : undefined
  return {
    agreement: { id, ...localText(titles, language), detail: reference },
    leads: {
      ours: leadOf(parties, 'ours', language),
      counterpart: leadOf(parties, 'counterpart', language),
    },
    source: source ? { id: source.id, ...localText(source.titles, language) } : null,
  }
}

/** The body that leads a side of the agreement, or the first of that side. */
function leadOf(
  parties: Agreement['parties'],
  side: 'ours' | 'counterpart',
  language: string,
): Lead | undefined {
  const own = parties.filter((party) => party.side === side)
  const lead = own.find(({ role }) => role === 'lead') ?? own[0]
  return lead && { body: partyPicked(lead, language), country: lead.country ?? '' }
}
