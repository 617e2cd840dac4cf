import { expectedEnd } from '#domain/activities/rules.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { Activity } from '#domain/activities/schema.ts'
import { type DependencyRemark, dependencyRemark, rowCodes } from '#domain/dependencies/rules.ts'
import type { Health } from '#domain/milestones/schema/words.ts'
import type { LanguageMap } from '#lib/language-map.ts'

type Milestone = Activity['milestones'][number]

/** A row of a plan with its number, and with its days as others wait for them. */
export type PlanRow = {
  id: string
  code: string
  titles: LanguageMap
  dependsOn: readonly string[]
  begins: string
  ends: string
  health?: Health
} & ({ kind: 'activity'; activity: Activity } | { kind: 'milestone'; milestone: Milestone })

/** The rows of a plan in their order: an activity, and under it its milestones. */
export function planRows({ activities }: Pick<ActionPlan, 'activities'>): PlanRow[] {
  const codes = rowCodes(
    activities.flatMap(({ id, milestones }) => [
      { id, activityId: null },
      ...milestones.map((milestone) => ({ id: milestone.id, activityId: id })),
    ]),
  )
  const numbered = ({ id, titles, dependsOn }: Activity | Milestone) => ({
    ...{ id, titles, dependsOn },
    code: codes.get(id) ?? '',
  })
  return activities.flatMap((activity): PlanRow[] => [
    {
      ...numbered(activity),
      ...{ kind: 'activity', activity, begins: activity.fromDay, ends: expectedEnd(activity) },
    },
    ...activity.milestones.map((milestone): PlanRow => {
      const day = milestone.completion?.completedOn ?? milestone.forecastOn
      const { health } = milestone
      return {
        ...numbered(milestone),
        kind: 'milestone',
        milestone,
        begins: day,
        ends: day,
        health,
      }
    }),
  ])
}

/** A row that another waits for, and what is remarked on that. */
export type Waited = { row: PlanRow; remark: DependencyRemark | null }

/** Says what a row waits for; a row that is done waits for nothing too long. */
export function waitsIn(rows: readonly PlanRow[]): (row: PlanRow) => Waited[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (row) =>
    row.dependsOn.flatMap((id) => {
      const found = byId.get(id)
      if (!found) return []
      const isOver = row.health === 'done' || row.health === 'dropped'
      return { row: found, remark: isOver ? null : dependencyRemark(row, found) }
    })
}
