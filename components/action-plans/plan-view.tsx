'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { WatchButton } from '#components/milestones/watch-button.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { localText } from '#lib/language-map.ts'
import { isOpen } from '#domain/milestones/rules.ts'
import { PlanDialogs } from './plan-dialogs.tsx'
import { PlanHead } from './plan-head.tsx'
import { planQuery } from './plan-query.ts'
import { PlanStatus } from './plan-status.tsx'
import { PlanTable } from './plan-table.tsx'
import { PlanTimeline } from './plan-timeline.tsx'
import { type Asked, usePlanActs } from './plan-acts.ts'

type Props = {
  planId: string
  /** The office's zone. */
  zone: string
  isManager: boolean
  /** What the address asks to be opened. */
  opened: Pick<Asked, 'kind' | 'milestoneId'> | undefined
}

/** A whole plan, as the page filled it in or as it was read since. */
export function PlanView({ planId, zone, isManager, opened }: Props) {
  const words = useTranslations('actionPlans')
  const language = useLocale()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const acts = usePlanActs(plan.writable && mayOpen(plan, opened) ? opened : undefined)
  const watch = <WatchButton recordId={planId} title={localText(plan.titles, language).text} />
  if (plan.activities.length === 0) {
    return (
      <>
        <PlanHead plan={plan} view="table" acts={watch} />
        <EmptyState
          kind="nothing"
          title={words('noActivities')}
          action={
            plan.writable && (
              <p className="flex flex-wrap gap-3">
                <AddActivity planId={planId} />
                <OpenGrid planId={planId} />
              </p>
            )
          }
        >
          {words(plan.writable ? 'noActivitiesText' : 'noActivitiesYet')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PlanHead plan={plan} view="table" acts={watch} />
      <Section title={words('timeline')} lead={words('timelineText')}>
        <PlanTimeline plan={plan} />
      </Section>
      <Section
        title={words('activities')}
        lead={words('activitiesText')}
        actions={
          plan.writable && (
            <>
              <AddActivity planId={planId} />
              <OpenGrid planId={planId} />
            </>
          )
        }
      >
        <PlanTable
          plan={plan}
          zone={zone}
          isManager={isManager}
          act={acts.act}
          onAdd={acts.add}
          justChanged={acts.justChanged}
        />
        <p className="mt-3 text-note text-quiet">{words('zone', { zone })}</p>
      </Section>
      {plan.writable && <PlanStatus plan={plan} isManager={isManager} />}
      {plan.writable && <PlanDialogs plan={plan} zone={zone} acts={acts} />}
    </>
  )
}

function AddActivity({ planId }: { planId: string }) {
  const words = useTranslations('actionPlans')
  return (
    <LinkButton href={`/activities/new?plan=${planId}`} small icon="plus">
      {words('addActivity')}
    </LinkButton>
  )
}

function OpenGrid({ planId }: { planId: string }) {
  const words = useTranslations('actionPlans')
  return (
    <LinkButton href={`/action-plans/${planId}/grid`} small>
      {words('openGrid')}
    </LinkButton>
  )
}

const mayOpen = ({ activities }: ActionPlan, opened: Props['opened']) =>
  activities.some(({ milestones }) =>
    milestones.some((one) => one.id === opened?.milestoneId && isOpen(one)),
  )
