import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { partyPicked } from '#components/parties/party-words.ts'
import { admittedTo } from '#app/access-of-pages.ts'
import { activityChoices } from '#app/activity-choices.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ActivityForm } from '#components/action-plans/form/activity-form.tsx'
import type { ActivityTyped } from '#components/action-plans/form/activity-typed.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { ask } from '#domain/ask.ts'
import { readCommitment } from '#domain/commitments/queries/read-commitment.ts'
import { getLocale } from 'next-intl/server'

type Search = { plan?: string; commitment?: string; draft?: string }
type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('actionPlans')
  return { title: words('newActivity') }
}

/** A new activity of a plan, or of what is planned under the agreement of a promise. */
export default async function NewActivityPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/activities/new')
  const search = await searchParams
  const words = await getTranslations('actionPlans')
  const { agreement, start } = await orNotFound(beginning(actor, search))
  const choices = await activityChoices(actor, agreement.id)
  const planId = start.planId || (choices.plans.length === 1 ? (choices.plans[0]?.id ?? '') : '')
  const plan = planId ? await ask(world(), readActionPlan, actor, { planId }) : null
  return (
    <>
      <PageHeader
        title={words('newActivity')}
        crumbs={[
          { href: '/agreements', text: words('crumb') },
          { href: `/agreements/${agreement.id}`, text: agreement.reference },
        ]}
      />
      {choices.plans.length === 0 ? (
        <EmptyState
          kind="nothing"
          title={words('activityForm.noPlan')}
          action={
            <LinkButton
              href={`/action-plans/new?agreement=${agreement.id}&commitment=${search.commitment}`}
              kind="primary"
            >
              {words('activityForm.makePlan')}
            </LinkButton>
          }
        >
          {words('activityForm.noPlanText')}
        </EmptyState>
      ) : (
        <ClientWords namespaces={['forms', 'actionPlans', 'words']}>
          <ActivityForm
            start={{ ...start, planId }}
            choices={{ ...choices, ...(plan && { plan }) }}
            draft={await draftStart(actor, 'activity', { draftId: search.draft })}
          />
        </ClientWords>
      )}
    </>
  )
}

/** What the form begins with: the promise's own words and owners, and the plan's period. */
async function beginning(actor: Actor, { plan: planId, commitment: commitmentId }: Search) {
  const plan = planId ? await ask(world(), readActionPlan, actor, { planId }) : null
  const promise = commitmentId ? await ask(world(), readCommitment, actor, { commitmentId }) : null
  const from = promise ?? plan
  if (!from?.writable) notFound()
  const language = await getLocale()
  const body = (one: NonNullable<typeof promise>['ourOwner'] | undefined) =>
    one ? partyPicked(one, language) : null
  const start: ActivityTyped = {
    planId: plan?.id ?? '',
    titles: promise?.titles ?? {},
    expectedResults: {},
    areaId: '',
    fromDay: '',
    toDay: '',
    ourPartyId: body(promise?.ourOwner),
    counterpartPartyId: body(promise?.counterpartOwner),
    commitmentIds: promise ? [promise.id] : [],
    dependsOn: [],
  }
  return { agreement: from.agreement, start }
}
