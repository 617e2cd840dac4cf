import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { envelopeChoices } from '#app/envelope-choices.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { crumbsTo } from '#components/agreements/crumbs.ts'
import { ContributionForm } from '#components/contributions/form/contribution-form.tsx'
import { contributionTyped } from '#components/contributions/form/contribution-typed.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { readContribution } from '#domain/contributions/queries/read-contribution.ts'

type Props = { params: Promise<{ contributionId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('contributions')
  return { title: words('editTitle') }
}

/** A contribution, to be mended. */
export default async function EditContributionPage({ params }: Props) {
  const { actor } = await admittedTo('/contributions/[contributionId]/edit')
  const { contributionId } = await params
  const told = await orNotFound(ask(world(), readContribution, actor, { contributionId }))
  if (!told.writable) notFound()
  const { agreement, plan } = told
  const words = await getTranslations('contributions')
  return (
    <>
      <PageHeader
        title={words('editTitle')}
        crumbs={crumbsTo(agreement, plan, await getLocale())}
      />
      <ClientWords namespaces={['forms', 'contributions', 'words']}>
        <ContributionForm
          givenTo={{ agreementId: agreement.id }}
          backTo={plan ? `/action-plans/${plan.id}` : `/agreements/${agreement.id}`}
          start={contributionTyped(told)}
          contribution={told}
          envelopes={await envelopeChoices(actor, agreement.id, contributionId)}
          draft={await draftStart(actor, 'contribution', { recordId: contributionId })}
        />
      </ClientWords>
    </>
  )
}
