import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { planRows, waitsIn } from '../plan-rows.ts'
import { SoftEnds } from './gantt-bar.tsx'
import { GanttKeys } from './gantt-keys.tsx'
import { linkPieces } from './gantt-links.ts'
import { GanttRow } from './gantt-row.tsx'
import { type GanttScale, ganttScale, type GanttUnit } from './gantt-scale.ts'
import { GanttTicks } from './gantt-ticks.tsx'

const columns = ['name', 'waits', 'days', 'state'] as const

/** The days that are drawn: the plan's, and later ones on which something was done or is expected. */
export function ganttPeriod(plan: ActionPlan): { from: string; to: string } {
  const ends = planRows(plan).map(({ ends: end }) => end)
  return { from: plan.fromDay, to: [...ends, plan.toDay].toSorted().at(-1) ?? plan.toDay }
}

/** A plan along time, as a tree of rows that is gone through by keys; days are changed in the table. */
export function Gantt({ plan, unit }: { plan: ActionPlan; unit: GanttUnit }) {
  const words = useTranslations('actionPlans.views.gantt')
  const language = useLocale()
  const { from, to } = ganttPeriod(plan)
  const scale = ganttScale(from, to, unit)
  const rows = planRows(plan)
  const waits = waitsIn(rows)
  const links = linkPieces(rows, waits, scale)
  const today = plan.today >= from && plan.today <= to ? scale.at(plan.today) : undefined
  return (
    <GanttKeys label={words('region')}>
      <SoftEnds />
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a tree of rows (ARIA APG)
        role="treegrid"
        aria-label={words('label', { from: dayWords(from, language), to: dayWords(to, language) })}
        className="gantt"
        style={
          { '--gantt-time': `${scale.width}rem`, '--gantt-ticks': ticksOf(scale) } as CSSProperties
        }
      >
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className={`gantt-head-${column}`}>
                {words(`columns.${column}`)}
              </th>
            ))}
            <th role="columnheader" scope="col" className="gantt-time">
              <span className="sr-only">{words('columns.time')}</span>
              <GanttTicks scale={scale} today={today} />
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <GanttRow
              key={row.id}
              {...{ plan, row, scale, today, waits: waits(row), links: links.get(row.id) ?? [] }}
            />
          ))}
        </tbody>
      </table>
    </GanttKeys>
  )
}

/** The lines between the parts of the period, as the ground of every row: one picture for all. */
const ticksOf = ({ ticks }: GanttScale): string =>
  ticks
    .slice(1)
    .map(({ at }) => `linear-gradient(var(--color-hairline) 0 0) ${at}% 0 / 1px 100% no-repeat`)
    .join(', ') || 'none'
