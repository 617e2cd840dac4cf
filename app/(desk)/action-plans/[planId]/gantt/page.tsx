import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { plannedPage } from '#app/planned-page.ts'
import { GanttLegend } from '#components/action-plans/gantt/gantt-legend.tsx'
import { Gantt, ganttPeriod } from '#components/action-plans/gantt/gantt.tsx'
import { type GanttUnit, ganttUnits, unitFor } from '#components/action-plans/gantt/gantt-scale.ts'
import { PlanHead } from '#components/action-plans/plan-head.tsx'
import { TimelineLegend } from '#components/action-plans/timeline-legend.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ planId: string }>
  searchParams: Promise<{ scale?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles } = await plannedPage('/action-plans/[planId]/gantt', (await params).planId)
  const words = await getTranslations('actionPlans.views.gantt')
  return { title: words('metaTitle', { title: localText(titles, await getLocale()).text }) }
}

/** An action plan along time. */
export default async function GanttPage({ params, searchParams }: Props) {
  await admittedTo('/action-plans/[planId]/gantt')
  const plan = await plannedPage('/action-plans/[planId]/gantt', (await params).planId)
  const { scale } = await searchParams
  const { from, to } = ganttPeriod(plan)
  const unit = ganttUnits.find((one) => one === scale) ?? unitFor(from, to)
  const all = await getTranslations('actionPlans.views')
  const words = await getTranslations('actionPlans.views.gantt')
  const running = plan.today >= from && plan.today <= to
  return (
    <div className="wide-page">
      <PlanHead plan={plan} view="gantt" />
      {plan.activities.length === 0 ? (
        <EmptyState kind="nothing" title={all('empty')}>
          {all('emptyText')}
        </EmptyState>
      ) : (
        <section aria-label={words('title')}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p className="mb-3 max-w-measure text-small text-quiet">{words('lead')}</p>
            <Scales unit={unit} />
          </div>
          <Gantt plan={plan} unit={unit} />
          <p className="no-print mt-3 text-note text-quiet">{words('keys')}</p>
          <TimelineLegend running={running} />
          <GanttLegend />
        </section>
      )}
    </div>
  )
}

async function Scales({ unit }: { unit: GanttUnit }) {
  const words = await getTranslations('actionPlans.views.gantt')
  return (
    <nav aria-label={words('scale')} className="gantt-scales no-print">
      <span className="text-quiet">{words('scale')}</span>
      {ganttUnits.map((one) => (
        <Link
          key={one}
          href={`?scale=${one}`}
          prefetch={false}
          aria-current={one === unit ? 'true' : undefined}
        >
          {words(`units.${one}`)}
        </Link>
      ))}
    </nav>
  )
}
