import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { plannedPage } from '#app/planned-page.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { world } from '#app/world.ts'
import { planQuery } from '#components/action-plans/plan-query.ts'
import { PlanView } from '#components/action-plans/plan-view.tsx'
import { confirmationsQuery } from '#components/confirmations/confirmations-query.ts'
import { AgreedPrint } from '#components/confirmations/plan/agreed-print.tsx'
import { PlanConfirmations } from '#components/confirmations/plan/plan-confirmations.tsx'
import { ContributionsSection } from '#components/contributions/contributions-section.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { IndicatorsSection } from '#components/indicators/indicators-section.tsx'
import { ask } from '#domain/ask.ts'
import { watchesQuery } from '#components/milestones/watches-query.ts'
import { readConfirmations } from '#domain/confirmations/queries/read-confirmations.ts'
import { contributionsOfPlan } from '#domain/contributions/queries/told-contributions.ts'
import { listDocuments } from '#domain/documents/queries/list-documents.ts'
import { listWatches } from '#domain/watches/queries.ts'
import { indicatorsOfPlan } from '#domain/indicators/queries/indicators-of-plan.ts'
import { home } from '#domain/world.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ planId: string }>
  searchParams: Promise<{
    cursor?: string | string[]
    change?: string | string[]
    ask?: string | string[]
  }>
}

const namespaces = [
  'actionPlans',
  'milestones',
  'recordStatus',
  'confirmations',
  'contributions',
  'documents',
  'words',
  'forms',
] as const

const plan = (planId: string) => plannedPage('/action-plans/[planId]', planId)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles, illustrative } = await plan((await params).planId)
  const title = localText(titles, await getLocale()).text
  const words = await getTranslations('actionPlans')
  return { title: illustrative ? words('illustrativeTitle', { title }) : title }
}

/** An action plan with its activities and milestones. */
export default async function ActionPlanPage({ params, searchParams }: Props) {
  const { planId } = await params
  const { cursor, change, ask: asked } = await searchParams
  const { actor } = await admittedTo('/action-plans/[planId]')
  const client = new QueryClient()
  const told = await plan(planId)
  client.setQueryData(planQuery(planId).queryKey, told)
  const confirmations = await ask(world(), readConfirmations, actor, { planId })
  client.setQueryData(confirmationsQuery(planId).queryKey, confirmations)
  const wanted = { agreementId: told.agreement.id, limit: 100 }
  const { items: documents } = await ask(world(), listDocuments, actor, wanted)
  const files = documents.map(({ id, fileName }) => ({ id, fileName }))
  const given = await ask(world(), contributionsOfPlan, actor, { planId })
  const { zone } = await home(world(), world().store.read)
  if (actor.kind === 'user' && (actor.role === 'officer' || actor.role === 'manager')) {
    client.setQueryData(watchesQuery.queryKey, await ask(world(), listWatches, actor, {}))
  }
  const isManager = actor.kind === 'user' && actor.role === 'manager'
  return (
    <>
      <HydrationBoundary state={dehydrate(client)}>
        <ClientWords namespaces={namespaces}>
          <AgreedPrint planId={planId} />
          <PlanView
            {...{ planId, zone, isManager }}
            opened={openedBy('change', change) ?? openedBy('askDate', asked)}
          />
          <ContributionsSection told={given} to={`plan=${planId}`} documents={files} />
          <IndicatorsSection
            told={await ask(world(), indicatorsOfPlan, actor, { planId })}
            documents={files}
          />
          {told.activities.length > 0 && (
            <PlanConfirmations {...{ planId, zone, isManager }} documents={files} />
          )}
        </ClientWords>
      </HydrationBoundary>
      <RecordHistory recordId={planId} actor={actor} cursor={cursor} />
    </>
  )
}

/** What the address asks to be opened. */
const openedBy = (kind: 'change' | 'askDate', id: string | string[] | undefined) =>
  typeof id === 'string' ? { kind, milestoneId: id } : undefined
