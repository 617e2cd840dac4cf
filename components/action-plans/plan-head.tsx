import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { PlanViews } from './plan-views.tsx'

type Props = {
  plan: ActionPlan
  view: 'table' | 'gantt' | 'board'
  /** What else can be done with the plan, before the way to change it. */
  acts?: ReactNode
}

/** What the plan is, under which agreement, for which period, and how far; and its other views. */
export function PlanHead({ plan, view, acts }: Props) {
  const words = useTranslations('actionPlans')
  const language = useLocale()
  const { agreement, titles, fromDay, toDay, illustrative, progress } = plan
  const address = `/agreements/${agreement.id}`
  const period = dayRangeWords({ from: fromDay, to: toDay }, language)
  const reached = progress.of === 0 ? words('progressNone') : words('progressWords', progress)
  // Beside a drawing there is little room, and the table tells all of it.
  const isBrief = view !== 'table'
  return (
    <>
      <PageHeader
        title={<LocalText of={titles} />}
        crumbs={[
          { href: '/agreements', text: words('crumb') },
          { href: address, text: agreement.reference },
        ]}
        actions={
          <>
            {acts}
            {plan.writable && (
              <LinkButton href={`/action-plans/${plan.id}/edit`} kind="secondary">
                {words('editPlan')}
              </LinkButton>
            )}
          </>
        }
        state={
          <>
            {illustrative && (
              <Notice title={words('illustrative')}>{words('illustrativeText')}</Notice>
            )}
            {isBrief && (
              <p className="mt-2 text-quiet">
                {period}
                {words('separator')}
                {reached}
              </p>
            )}
          </>
        }
      />
      {!isBrief && (
        <Entries>
          <Entry term={words('agreement')} margin={agreement.reference}>
            <Link href={address} prefetch={false} className="font-serif">
              <LocalText of={agreement.titles} />
            </Link>
          </Entry>
          <Entry term={words('period')}>{period}</Entry>
          <Entry term={words('progress')}>{reached}</Entry>
        </Entries>
      )}
      <div className={isBrief ? undefined : 'mt-8'}>
        <PlanViews planId={plan.id} current={view} writable={plan.writable} />
      </div>
    </>
  )
}
