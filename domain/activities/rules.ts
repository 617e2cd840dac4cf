import type { Day } from '#lib/days.ts'
import type { Problem } from '../outcome.ts'

type Period = { fromDay: Day; toDay: Day }

/** Why an activity cannot last so: within its plan's period, both ends included, and forward. */
export function activityPeriodProblem(plan: Period, activity: Period): Problem | null {
  if (activity.toDay < activity.fromDay) {
    return { code: 'invalid', fields: [{ path: 'toDay', code: 'endsBeforeItBegins' }] }
  }
  if (activity.fromDay < plan.fromDay || activity.toDay > plan.toDay) {
    return {
      code: 'activity.outsidePlan',
      params: { fromDay: plan.fromDay, toDay: plan.toDay },
    }
  }
  return null
}
