import { useTranslations } from 'next-intl'
import { MilestoneRow, type MilestoneAct } from '#components/milestones/milestone-row.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { planRows, waitsIn } from './plan-rows.ts'
import { WaitsNote } from './waits-words.tsx'
import { ActivityActs } from './activity-acts.tsx'
import { ActivityHead } from './activity-head.tsx'

type Props = {
  plan: ActionPlan
  zone: string
  isManager: boolean
  /** The milestone that was changed a moment ago. */
  justChanged: string | undefined
  act: MilestoneAct
  /** Asks for a new milestone of an activity. */
  onAdd: (activityId: string) => void
}

/** The plan as an almanac: an activity is a group, a milestone a row. */
export function PlanTable({ plan, zone, isManager, justChanged, act, onAdd }: Props) {
  const words = useTranslations('actionPlans')
  const heads = useTranslations('milestones.columns')
  const columns = ['milestone', 'baseline', 'forecast', 'done', 'state'] as const
  const span = columns.length + (plan.writable ? 1 : 0)
  const rows = planRows(plan)
  const waits = waitsIn(rows)
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const waitsOf = (id: string) => {
    const row = rowOf.get(id)
    return row && <WaitsNote waits={waits(row)} />
  }
  return (
    <div className="almanac-box">
      {/* Roles are said again, because a table shown as blocks is none to some browsers. */}
      <table role="table" className="almanac">
        <caption className="sr-only">{words('caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {heads(column)}
              </th>
            ))}
            {plan.writable && (
              <th role="columnheader" scope="col" className="no-print">
                <span className="sr-only">{heads('act')}</span>
              </th>
            )}
          </tr>
        </thead>
        {plan.activities.map((activity, index) => (
          <tbody role="rowgroup" key={activity.id}>
            <tr
              role="row"
              id={`a-${activity.id}`}
              className="group-row scroll-mt-24 break-after-avoid"
            >
              <th role="rowheader" scope="rowgroup" colSpan={span}>
                <ActivityHead activity={activity} number={index + 1} />
                {waitsOf(activity.id)}
                {plan.writable && <ActivityActs plan={plan} activity={activity} onAdd={onAdd} />}
              </th>
            </tr>
            {activity.milestones.map((milestone) => (
              <MilestoneRow
                key={milestone.id}
                milestone={milestone}
                code={rowOf.get(milestone.id)?.code}
                notes={waitsOf(milestone.id)}
                today={plan.today}
                zone={zone}
                isManager={isManager}
                justChanged={milestone.id === justChanged}
                act={plan.writable ? act : undefined}
              />
            ))}
            {activity.milestones.length === 0 && (
              <tr role="row">
                <td role="cell" colSpan={span} className="text-quiet">
                  {words('noMilestones')}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  )
}
