import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { LawFormHead } from '#components/legal-status/law-form-head.tsx'
import { AnswerForm } from '#components/legal-status/questions/answer-form.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { answerable, takenBack } from '#components/legal-status/questions/answerable.ts'
import { saidStatus } from '#components/legal-status/said-status.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { readLegalStatus } from '#domain/legal-status/queries/read-legal-status.ts'
import type { Language } from '#messages/languages.ts'

type Props = {
  params: Promise<{ agreementId: string }>
  searchParams: Promise<{ key?: string; takeBack?: string }>
}

const asked = cache(async (agreementId: string) => {
  const { actor } = await admittedTo('/agreements/[agreementId]/questions')
  const agreement = await orNotFound(ask(world(), readAgreement, actor, { agreementId }))
  if (!agreement.writable) notFound()
  return { actor, agreement }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agreement } = await asked((await params).agreementId)
  const words = await getTranslations('lawForms.questions')
  return { title: words('title', { reference: agreement.reference }) }
}

/** A question that clauses leave open is answered with a reason, or an answer is taken back. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { agreementId } = await params
  const { key, takeBack } = await searchParams
  const { actor, agreement } = await asked(agreementId)
  const status = await orNotFound(ask(world(), readLegalStatus, actor, { agreementId }))
  const said = saidStatus(status, (await getLocale()) as Language)
  const question = takeBack ? takenBack(said, takeBack) : answerable(said, key ?? '')
  const words = await getTranslations('lawForms.questions')
  const { reference } = agreement
  return (
    <>
      <LawFormHead
        agreement={agreement}
        title={words(takeBack ? 'takeBackTitle' : 'title', { reference })}
        lead={question && words(takeBack ? 'takeBackLead' : 'lead')}
      />
      {question ? (
        <ClientWords namespaces={['lawForms', 'forms']}>
          <AnswerForm agreementId={agreementId} version={status.version} question={question} />
        </ClientWords>
      ) : (
        <EmptyState kind="nothing" title={words('closed')}>
          {words('closedText')}
        </EmptyState>
      )}
    </>
  )
}
