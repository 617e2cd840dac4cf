import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { MilestoneState } from '#components/milestones/milestone-state.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { isOpen } from '#domain/milestones/rules.ts'
import { dayRangeWords, dayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import type { PlanRow, Waited } from '../plan-rows.ts'
import { WaitsWords } from '../waits-words.tsx'
import { GanttBar } from './gantt-bar.tsx'
import type { LinkPiece } from './gantt-links.ts'
import type { GanttScale } from './gantt-scale.ts'

type Props = {
  plan: Pick<ActionPlan, 'id' | 'today' | 'writable'>
  row: PlanRow
  waits: readonly Waited[]
  links: readonly LinkPiece[]
  scale: GanttScale
  today: number | undefined
}

/** A row of the treegrid: what it is, its days in words, how it stands, and the same drawn. */
export function GanttRow({ plan, row, waits, links, scale, today }: Props) {
  const isActivity = row.kind === 'activity'
  const folds = isActivity && row.activity.milestones.length > 0
  return (
    <tr
      role="row"
      aria-level={isActivity ? 1 : 2}
      {...(folds && { 'aria-expanded': true })}
      className={`gantt-row is-${row.kind}`}
    >
      <th role="rowheader" scope="row" className="gantt-name">
        <span className="gantt-title">
          <span className="gantt-code">{row.code}</span>
          <Link
            href={`/action-plans/${plan.id}#${isActivity ? 'a' : 'm'}-${row.id}`}
            prefetch={false}
          >
            <LocalText of={row.titles} />
          </Link>
          {folds && <Fold row={row} />}
        </span>
      </th>
      <td role="gridcell" className="gantt-waits">
        <WaitsWords waits={waits} />
      </td>
      <td role="gridcell" className="gantt-days">
        <Days row={row} plan={plan} />
      </td>
      <td role="gridcell" className="gantt-state">
        {row.kind === 'milestone' && (
          <MilestoneState brief milestone={row.milestone} today={plan.today} />
        )}
      </td>
      <td role="gridcell" className="gantt-time">
        <GanttBar {...{ row, scale, links, today }} />
      </td>
    </tr>
  )
}

function Fold({ row }: { row: PlanRow }) {
  const words = useTranslations('actionPlans.views.gantt')
  const title = localText(row.titles, useLocale()).text
  return (
    <button type="button" className="gantt-fold no-print" aria-label={words('fold', { title })}>
      <Icon name="expand" size={16} />
    </button>
  )
}

/** What was agreed, and what is expected where that is another day; from here it is changed. */
function Days({ row, plan }: Pick<Props, 'row' | 'plan'>) {
  const words = useTranslations('actionPlans.views.gantt')
  const language = useLocale()
  const day = (on: string) => dayWords(on, language)
  const title = localText(row.titles, language).text
  if (row.kind === 'activity') {
    const { fromDay, toDay } = row.activity
    return (
      <>
        {dayRangeWords({ from: fromDay, to: toDay }, language)}
        {row.ends > toDay && <span>{words('expected', { day: day(row.ends) })}</span>}
        {plan.writable && (
          <Change href={`/activities/${row.id}/edit`} label={words('changeOf', { title })} />
        )}
      </>
    )
  }
  const { baselineOn, forecastOn, completion } = row.milestone
  return (
    <>
      {day(baselineOn)}
      {completion ? (
        <span>{words('done', { day: day(completion.completedOn) })}</span>
      ) : (
        forecastOn !== baselineOn && <span>{words('expected', { day: day(forecastOn) })}</span>
      )}
      {plan.writable && isOpen(row.milestone) && (
        <Change
          href={`/action-plans/${plan.id}?change=${row.id}#m-${row.id}`}
          label={words('changeOf', { title })}
        />
      )}
    </>
  )
}

function Change({ href, label }: { href: string; label: string }) {
  const words = useTranslations('actionPlans.views.gantt')
  return (
    <Link href={href} prefetch={false} aria-label={label} className="no-print">
      {words('change')}
    </Link>
  )
}
