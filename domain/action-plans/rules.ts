import type { Day } from '#lib/days.ts'
import type { FieldProblem, Problem } from '../outcome.ts'

/** Why a plan cannot last so: its last day is its first, or comes after it. */
export const planPeriodProblem = (period: { fromDay: Day; toDay: Day }): Problem | null =>
  period.toDay < period.fromDay
    ? { code: 'invalid', fields: [{ path: 'toDay', code: 'endsBeforeItBegins' }] }
    : null

/** Why a plan cannot be given this period: what is planned in it would lie outside. */
export function planExtentProblem(
  { fromDay, toDay }: { fromDay: Day; toDay: Day },
  planned: { fromDay: Day; toDay: Day } | null,
): Problem | null {
  if (planned === null || (fromDay <= planned.fromDay && planned.toDay <= toDay)) return null
  return { code: 'actionPlan.workOutside', params: planned }
}

/** What completeness of a plan is judged by: what is said of each activity, and how many milestones it has. */
export type PlannedActivity = {
  id: string
  expectedResults: unknown
  area: unknown
  ourParty: unknown
  counterpartParty: unknown
  milestones: number
}

/** What a complete plan says and this one does not, each at its place: `activities.<id>.<field>`. */
export function missingInPlan(activities: readonly PlannedActivity[]): FieldProblem[] {
  if (activities.length === 0) return [{ path: 'activities', code: 'activitiesMissing' }]
  return activities.flatMap(({ id, milestones, ...said }) => {
    const lacks: [boolean, string, string][] = [
      [!said.area, 'areaId', 'areaMissing'],
      [!said.ourParty, 'ourPartyId', 'ourBodyMissing'],
      [!said.counterpartParty, 'counterpartPartyId', 'counterpartBodyMissing'],
      [!said.expectedResults, 'expectedResults', 'resultMissing'],
      [milestones === 0, 'milestones', 'milestonesMissing'],
    ]
    return lacks.flatMap(([lacking, field, code]) =>
      lacking ? [{ path: `activities.${id}.${field}`, code }] : [],
    )
  })
}
