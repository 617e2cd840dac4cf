import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { commitmentChoices } from '#app/commitment-choices.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { AgreementChoice } from '#components/commitments/form/agreement-choice.tsx'
import { CommitmentForm } from '#components/commitments/form/commitment-form.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { readCommitment } from '#domain/commitments/queries/read-commitment.ts'

type Props = { searchParams: Promise<{ agreement?: string; draft?: string; like?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('commitments')
  return { title: words('new') }
}

/** A new promise, under the agreement that the address names or that is chosen here. */
export default async function NewCommitmentPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/commitments/new')
  const { agreement: agreementId, draft: draftId, like: likeId } = await searchParams
  const words = await getTranslations('commitments')
  const crumbs = [{ href: '/commitments', text: words('title') }]
  if (agreementId === undefined) {
    return (
      <>
        <PageHeader title={words('new')} crumbs={crumbs} />
        <ClientWords namespaces={['forms', 'commitments']}>
          <AgreementChoice />
        </ClientWords>
      </>
    )
  }
  const { reference, writable } = await orNotFound(
    ask(world(), readAgreement, actor, { agreementId }),
  )
  if (!writable) notFound()
  const like = likeId
    ? await orNotFound(ask(world(), readCommitment, actor, { commitmentId: likeId }))
    : undefined
  const agreement = { href: `/agreements/${agreementId}`, text: reference }
  return (
    <>
      <PageHeader title={words('new')} crumbs={[...crumbs, agreement]} />
      <ClientWords namespaces={['forms', 'commitments', 'words']}>
        <CommitmentForm
          key={likeId}
          agreementId={agreementId}
          like={like}
          {...(await commitmentChoices(actor, agreementId))}
          draft={await draftStart(actor, 'commitment', { draftId })}
        />
      </ClientWords>
    </>
  )
}
