import { addDays, type Day } from '#lib/days.ts'
import type { Problem } from '../outcome.ts'

/** How far ahead, in days, something can be put off: what waits longer is no matter of the desk. */
const farthest = 366

/** Why something can't be put off until a day: it is not to come, or too far ahead. */
export function snoozeProblem(untilDay: Day, today: Day): Problem | null {
  const at = (code: string) => ({ code: 'invalid', fields: [{ path: 'untilDay', code }] })
  if (untilDay <= today) return at('notToCome')
  return untilDay > addDays(today, farthest) ? at('tooFarAhead') : null
}
