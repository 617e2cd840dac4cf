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
import { emptyContribution } from '#components/contributions/form/contribution-typed.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'

type Search = { plan?: string; agreement?: string; draft?: string }
type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('contributions')
  return { title: words('newTitle') }
}

/** What a side gives to a plan, or to an agreement as a whole. */
export default async function NewContributionPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/contributions/new')
  const search = await searchParams
  const { agreement, plan } = await orNotFound(placeOf(actor, search))
  const words = await getTranslations('contributions')
  return (
    <>
      <PageHeader title={words('newTitle')} crumbs={crumbsTo(agreement, plan, await getLocale())} />
      <ClientWords namespaces={['forms', 'contributions', 'words']}>
        <ContributionForm
          givenTo={plan ? { planId: plan.id } : { agreementId: agreement.id }}
          backTo={plan ? `/action-plans/${plan.id}` : `/agreements/${agreement.id}`}
          start={emptyContribution}
          envelopes={await envelopeChoices(actor, agreement.id)}
          activities={plan?.activities.map(({ id, titles }) => ({ id, titles })) ?? []}
          draft={await draftStart(actor, 'contribution', { draftId: search.draft })}
        />
      </ClientWords>
    </>
  )
}

async function placeOf(actor: Actor, { plan: planId, agreement: agreementId }: Search) {
  const plan = planId ? await ask(world(), readActionPlan, actor, { planId }) : null
  const own = agreementId ? await ask(world(), readAgreement, actor, { agreementId }) : null
  const agreement = plan?.agreement ?? own
  if (!agreement || !(plan ?? own)?.writable) notFound()
  return { agreement, plan }
}
