import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { activityChoices } from '#app/activity-choices.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { ActivityForm } from '#components/action-plans/form/activity-form.tsx'
import { activityTyped } from '#components/action-plans/form/activity-typed.ts'
import { crumbsTo } from '#components/agreements/crumbs.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { readActivity } from '#domain/activities/queries/read-activity.ts'
import { ask } from '#domain/ask.ts'

type Props = { params: Promise<{ activityId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('actionPlans')
  return { title: words('editActivity') }
}

/** An activity, to be changed. */
export default async function EditActivityPage({ params }: Props) {
  const { actor } = await admittedTo('/activities/[activityId]/edit')
  const { activityId } = await params
  const activity = await orNotFound(ask(world(), readActivity, actor, { activityId }))
  if (!activity.writable) notFound()
  const { agreement, plan } = activity
  const whole = await orNotFound(ask(world(), readActionPlan, actor, { planId: plan.id }))
  const words = await getTranslations('actionPlans')
  const language = await getLocale()
  return (
    <>
      <PageHeader title={words('editActivity')} crumbs={crumbsTo(agreement, plan, language)} />
      <ClientWords namespaces={['forms', 'actionPlans', 'words']}>
        <ActivityForm
          start={activityTyped(activity, language)}
          activity={activity}
          choices={{ ...(await activityChoices(actor, agreement.id)), plan: whole }}
          draft={await draftStart(actor, 'activity', { recordId: activityId })}
        />
      </ClientWords>
    </>
  )
}
