import { addDays, type Day, daysBetween } from '#lib/days.ts'
import type { Due } from './schema/due.ts'
import type { AlarmDue } from './schema/words.ts'

/** Any Monday. */
const monday = '2024-01-01'

/** The Sunday on which the week of a day ends: weeks begin on Monday (ISO 8601). */
export function endOfWeek(day: Day): Day {
  const sinceMonday = ((daysBetween(monday, day) % 7) + 7) % 7
  return addDays(day, 6 - sinceMonday)
}

/** From which day to which something falls; null where there is no first or last. */
export type DueDays = { from: Day | null; to: Day | null }

/**
 * The days on which that falls which is due so, seen from a day: something is due on its own day, and
 * late from the day after.
 */
export function dueDays(due: Due, on: Day): DueDays {
  const sunday = endOfWeek(on)
  switch (due) {
    case 'late':
      return { from: null, to: addDays(on, -1) }
    case 'thisWeek':
      return { from: on, to: sunday }
    case 'nextFourWeeks':
      return { from: addDays(sunday, 1), to: addDays(sunday, 28) }
    case 'behindBaseline':
      return { from: on, to: null }
  }
}

/**
 * The days on which a deadline of the law falls that is due so, for a rule that looks so many days
 * ahead and back; null where no deadline is. One that passed longer ago asks for nothing any more.
 */
export function legalDays(due: AlarmDue, on: Day, days: number): { from: Day; to: Day } | null {
  if (due === 'behindBaseline' || due === 'raised') return null
  const seen = { from: addDays(on, -days), to: addDays(on, days) }
  const asked = due === 'ahead' ? { from: addDays(endOfWeek(on), 29), to: null } : dueDays(due, on)
  const from = asked.from !== null && asked.from > seen.from ? asked.from : seen.from
  const to = asked.to !== null && asked.to < seen.to ? asked.to : seen.to
  return from <= to ? { from, to } : null
}

/** Whether a day is one of these. */
export const isAmong = (day: Day, { from, to }: DueDays): boolean =>
  (from === null || day >= from) && (to === null || day <= to)
