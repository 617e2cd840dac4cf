import { addDays, type Day } from '#lib/days.ts'
import type { ListDeadlines } from './schema.ts'

/** From the first to the last day; null where there is none. */
export type Days = { from: Day | null; to: Day | null }

/** So far ahead is looked where nothing is asked: twelve months. */
export const usualSpan = 365

/** A day of the law that has passed is told of for so long: nobody can do anything for it any more. */
const toldOfPassed = 90

/**
 * The days that a list of deadlines is asked for: what is late and what is to come. Work stays late
 * until it is done; a day of the law has passed.
 */
export function daysAsked(
  { within, due }: Pick<ListDeadlines, 'within' | 'due'>,
  on: Day,
): { law: Days; work: Days } {
  const to = lastAsked(within, on)
  if (due) {
    const days = { from: due.from, to: to !== null && within && to < due.to ? to : due.to }
    return { law: days, work: days }
  }
  return { law: { from: addDays(on, -toldOfPassed), to }, work: { from: null, to } }
}

function lastAsked(within: ListDeadlines['within'], on: Day): Day | null {
  if (within === 'all') return null
  return within === 'late' ? addDays(on, -1) : addDays(on, Number(within ?? usualSpan) - 1)
}

/** Whether a day to act by has gone by. */
export const isBehind = (day: Day, on: Day): boolean => day < on
