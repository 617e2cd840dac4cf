import type { Day } from '#lib/days.ts'
import type { Problem } from '../outcome.ts'

/** Why a plan cannot last so: its last day is its first, or comes after it. */
export const planPeriodProblem = (period: { fromDay: Day; toDay: Day }): Problem | null =>
  period.toDay < period.fromDay
    ? { code: 'invalid', fields: [{ path: 'toDay', code: 'endsBeforeItBegins' }] }
    : null
