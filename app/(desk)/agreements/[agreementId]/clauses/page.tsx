import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import type { WrittenClause } from '#components/legal-status/clauses/clause-typed.ts'
import { ClausesForm } from '#components/legal-status/clauses/clauses-form.tsx'
import { LawFormHead } from '#components/legal-status/law-form-head.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { listClausePacks } from '#domain/clause-packs/queries.ts'
import { readLegalStatus } from '#domain/legal-status/queries/read-legal-status.ts'

type Props = {
  params: Promise<{ agreementId: string }>
  searchParams: Promise<{ kind?: string; notStated?: string }>
}

const asked = cache(async (agreementId: string) => {
  const { actor } = await admittedTo('/agreements/[agreementId]/clauses')
  const agreement = await orNotFound(ask(world(), readAgreement, actor, { agreementId }))
  if (!agreement.writable) notFound()
  return { actor, agreement }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agreement } = await asked((await params).agreementId)
  const words = await getTranslations('lawForms.clauses')
  return { title: words('title', { reference: agreement.reference }) }
}

/** The clauses of a text, kind by kind: entered, mended, or looked for in vain. */
export default async function ClausesPage({ params, searchParams }: Props) {
  const { agreementId } = await params
  const { actor, agreement } = await asked(agreementId)
  const begun = await searchParams
  const words = await getTranslations('lawForms.clauses')
  const status = await orNotFound(ask(world(), readLegalStatus, actor, { agreementId }))
  const { items: packs } = await ask(world(), listClausePacks, actor, {})
  const draft = await draftStart(actor, 'clause', { recordId: agreementId })
  return (
    <>
      <LawFormHead
        agreement={agreement}
        title={words('title', { reference: agreement.reference })}
        lead={words('lead')}
      />
      <ClientWords namespaces={['lawForms', 'law', 'forms', 'words']}>
        <ClausesForm
          agreementId={agreementId}
          seen={{
            version: status.version,
            clauses: status.clauses as WrittenClause[],
            today: status.on,
          }}
          packs={packs.filter(({ retired }) => !retired)}
          begun={begun}
          draft={draft}
          key={[await getLocale(), begun.kind, begun.notStated].join(' ')}
        />
      </ClientWords>
    </>
  )
}
