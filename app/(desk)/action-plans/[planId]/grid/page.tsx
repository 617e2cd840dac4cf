import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { PlanGrid } from '#components/action-plans/grid/plan-grid.tsx'
import { crumbsTo } from '#components/agreements/crumbs.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PlanViews } from '#components/action-plans/plan-views.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { ask } from '#domain/ask.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'

type Props = { params: Promise<{ planId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('planGrid')
  return { title: words('title') }
}

/** The rows of a plan, to be worked on as in a spreadsheet. */
export default async function PlanGridPage({ params }: Props) {
  const { actor } = await admittedTo('/action-plans/[planId]/grid')
  const { planId } = await params
  const plan = await orNotFound(ask(world(), readActionPlan, actor, { planId }))
  if (!plan.writable || actor.kind !== 'user') notFound()
  const areas = await ask(world(), listPriorityAreas, actor, {})
  const words = await getTranslations('planGrid')
  return (
    <>
      <PageHeader
        title={words('title')}
        crumbs={crumbsTo(plan.agreement, plan, await getLocale())}
        state={words('pageLead')}
      />
      <PlanViews planId={planId} current="grid" writable />
      <ClientWords namespaces={['planGrid', 'words', 'forms']}>
        <PlanGrid
          plan={plan}
          areas={areas.items
            .filter(({ retired }) => !retired)
            .map(({ id, labels }) => ({ id, labels }))}
          ownerId={actor.id}
        />
      </ClientWords>
    </>
  )
}
