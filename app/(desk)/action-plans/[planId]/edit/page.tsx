import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { PlanForm } from '#components/action-plans/form/plan-form.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { ask } from '#domain/ask.ts'
import { localText } from '#lib/language-map.ts'

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
      <PageHeader
        title={words('editPlan')}
        crumbs={[
          { href: `/agreements/${agreement.id}`, text: agreement.reference },
          { href: `/action-plans/${planId}`, text: localText(titles, await getLocale()).text },
        ]}
        crumbsLabel={words('crumbs')}
      />
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
