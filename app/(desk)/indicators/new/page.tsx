import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { crumbsTo } from '#components/agreements/crumbs.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { IndicatorForm } from '#components/indicators/form/indicator-form.tsx'
import { emptyIndicator } from '#components/indicators/form/indicator-typed.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { ask } from '#domain/ask.ts'

type Props = { searchParams: Promise<{ plan?: string; draft?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('contributions.indicators')
  return { title: words('newTitle') }
}

/** What a plan is to be measured by. */
export default async function NewIndicatorPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/indicators/new')
  const { plan: planId, draft } = await searchParams
  if (!planId) notFound()
  const plan = await orNotFound(ask(world(), readActionPlan, actor, { planId }))
  if (!plan.writable) notFound()
  const words = await getTranslations('contributions')
  const { id, fromDay, toDay, agreement } = plan
  return (
    <>
      <PageHeader
        title={words('indicators.newTitle')}
        crumbs={crumbsTo(agreement, plan, await getLocale())}
      />
      <ClientWords namespaces={['forms', 'contributions', 'words']}>
        <IndicatorForm
          plan={{
            ...{ id, fromDay, toDay },
            activities: plan.activities.map(({ id: activityId, titles }) => ({
              id: activityId,
              titles,
            })),
          }}
          start={emptyIndicator}
          draft={await draftStart(actor, 'indicator', { draftId: draft })}
        />
      </ClientWords>
    </>
  )
}
