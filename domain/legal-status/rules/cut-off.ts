import { addDays, type Day, weekday } from '#lib/days.ts'
import { type Bounds, durationOf, earlier, firstDay } from './bounds.ts'
import type { Course } from './course.ts'
import type { Standing } from './standing.ts'
import { say, type Trial } from './trial.ts'

/** By when a notice of non-renewal must be there. */
export type CutOff = {
  /** In time whatever the uncertain days turn out to be. */
  safeBy: Day
  /** Nothing received through this day: it renews for certain. */
  certainAfter: Day
  /** The last working day to send it by; weekends move it back, never forward. */
  sendBy: Day
}

/**
 * Counted back from the computed end of the current period, even when past; none where there is
 * nothing to prevent or nothing to count by (`contract.md`; `domain.md` rules 7, 8, 9, 13 and 15).
 */
export function cutOffOf(
  trial: Trial,
  { clauses: { notice } }: Pick<Course, 'clauses'>,
  { mayRenew, periodEnd, end }: Pick<Standing, 'mayRenew' | 'periodEnd' | 'end'>,
): CutOff | null {
  const length = durationOf(notice?.length)
  if (!notice || !length || !mayRenew || !periodEnd || end) return null
  const day = earlier(periodEnd, length)
  const cutOff = {
    safeBy: day.lower,
    certainAfter: day.upper,
    sendBy: notice.weekend === 'asItIs' ? day.lower : workingDayUntil(day.lower),
  }
  const values = { end: periodEnd, length: { length: String(notice.length) }, cutOff: day }
  say(trial, 'cutOff', { ...values, sendBy: asBounds(cutOff.sendBy) }, notice)
  return cutOff
}

const asBounds = (day: Day): Bounds => ({ lower: day, upper: day })

/** That day, or the Friday before a weekend. */
function workingDayUntil(day: Day): Day {
  const late = weekday(day) - 5
  return late > 0 && day > firstDay ? addDays(day, -late) : day
}
