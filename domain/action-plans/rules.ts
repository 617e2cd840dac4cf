import type { Day } from '#lib/days.ts'
import type { Problem } from '../outcome.ts'

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
