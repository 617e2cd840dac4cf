import { addDays, addMonths, type Day } from '#lib/days.ts'
import { endOfWeek } from '../alarms/rules.ts'

/** How many months back a trend goes. */
const months = 12

/** The days on which a trend is told: the firsts of the last twelve months, and the day itself. */
export function trendDays(on: Day): Day[] {
  const first = `${on.slice(0, 7)}-01`
  const back = Array.from({ length: months + 1 }, (_, index) => addMonths(first, index - months))
  return [...back.filter((day) => day < on).slice(-months), on]
}

/**
 * The days that part what is due on which day: first those of the trend, the last of which is the day
 * itself; then where this week ends, and where the four weeks after it end (`dueDays`).
 */
export function dueEdges(on: Day): { edges: Day[]; trend: Day[] } {
  const trend = trendDays(on)
  const sunday = endOfWeek(on)
  return { trend, edges: [...trend, addDays(sunday, 1), addDays(sunday, 29)] }
}
