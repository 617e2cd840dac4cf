import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { Checklist } from '#components/legal-status/events/checklist.tsx'
import { EventForm } from '#components/legal-status/events/event-form.tsx'
import { EventHead } from '#components/legal-status/events/event-head.tsx'
import { begunWith, type Chosen, correctedEvent } from '#components/legal-status/events/begun.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { readLegalStatus } from '#domain/legal-status/queries/read-legal-status.ts'

type Props = {
  params: Promise<{ agreementId: string }>
  searchParams: Promise<Chosen & { corrects?: string }>
}

const asked = cache(async (agreementId: string) => {
  const { actor } = await admittedTo('/agreements/[agreementId]/events/new')
  const agreement = await orNotFound(ask(world(), readAgreement, actor, { agreementId }))
  if (!agreement.writable) notFound()
  const status = await orNotFound(ask(world(), readLegalStatus, actor, { agreementId }))
  return { actor, agreement, status }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { agreement } = await asked((await params).agreementId)
  const words = await getTranslations('lawForms.events')
  const { corrects } = await searchParams
  return { title: words(corrects ? 'correctTitle' : 'title', { reference: agreement.reference }) }
}

/** Records a fact that the law follows from, or corrects one that was recorded. */
export default async function NewEventPage({ params, searchParams }: Props) {
  const { agreementId } = await params
  const { actor, agreement, status } = await asked(agreementId)
  const search = await searchParams
  const corrects = search.corrects ? correctedEvent(status, search.corrects) : null
  if (search.corrects && !corrects) notFound()
  const noun = corrects ? 'correction' : 'legalEvent'
  const draft = await draftStart(actor, noun, { recordId: corrects?.id ?? agreementId })
  const begun = begunWith(search)
  return (
    <>
      <EventHead agreement={agreement} corrects={corrects?.event ?? null} />
      {!corrects && <Checklist status={status} />}
      <ClientWords namespaces={['lawForms', 'law', 'forms', 'words']}>
        <EventForm
          {...{ agreementId, begun, corrects }}
          names={status.names}
          today={status.on}
          state={status.state}
          documents={agreement.documents.map(({ id, fileName }) => ({ value: id, text: fileName }))}
          draft={draft}
          key={[await getLocale(), ...Object.values(begun)].join(' ')}
        />
      </ClientWords>
    </>
  )
}
