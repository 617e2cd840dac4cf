import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { PlanForm } from '#components/action-plans/form/plan-form.tsx'
import { crumbsTo } from '#components/agreements/crumbs.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { ask } from '#domain/ask.ts'

type Props = { params: Promise<{ planId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('actionPlans')
  return { title: words('editPlan') }
}

/** What a plan is called and how long it lasts, to be changed. */
export default async function EditPlanPage({ params }: Props) {
  const { actor } = await admittedTo('/action-plans/[planId]/edit')
  const { planId } = await params
  const plan = await orNotFound(ask(world(), readActionPlan, actor, { planId }))
  if (!plan.writable) notFound()
  const { id, version, titles, fromDay, toDay, agreement } = plan
  const words = await getTranslations('actionPlans')
  return (
    <>
      <PageHeader title={words('editPlan')} crumbs={crumbsTo(agreement, plan, await getLocale())} />
      <ClientWords namespaces={['forms', 'actionPlans', 'words']}>
        <PlanForm
          agreementId={agreement.id}
          plan={{ id, version, titles, fromDay, toDay }}
          draft={await draftStart(actor, 'actionPlan', { recordId: planId })}
        />
      </ClientWords>
    </>
  )
}
