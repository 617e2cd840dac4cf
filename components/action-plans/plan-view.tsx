'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { PlanDialogs } from './plan-dialogs.tsx'
import { PlanHead } from './plan-head.tsx'
import { planQuery } from './plan-query.ts'
import { PlanTable } from './plan-table.tsx'
import { PlanTimeline } from './plan-timeline.tsx'
import { usePlanActs } from './plan-acts.ts'

type Props = {
  planId: string
  /** The office's zone. */
  zone: string
}

/** A whole plan, as the page filled it in or as it was read since. */
export function PlanView({ planId, zone }: Props) {
  const words = useTranslations('actionPlans')
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const acts = usePlanActs()
  if (plan.activities.length === 0) {
    return (
      <>
        <PlanHead plan={plan} />
        <EmptyState kind="nothing" title={words('noActivities')}>
          {words('noActivitiesText')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PlanHead plan={plan} />
      <Section title={words('timeline')} lead={words('timelineText')}>
        <PlanTimeline plan={plan} />
      </Section>
      <Section title={words('activities')} lead={words('activitiesText')}>
        <PlanTable plan={plan} zone={zone} act={acts.act} justChanged={acts.justChanged} />
        <p className="mt-3 text-note text-quiet">{words('zone', { zone })}</p>
      </Section>
      {plan.writable && <PlanDialogs plan={plan} zone={zone} acts={acts} />}
    </>
  )
}
