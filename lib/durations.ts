import { addDays, addMonths, type Day } from './days.ts'
import type { Reading } from './reading.ts'

/** A length of time as clauses say it, in months and days: a year is twelve months, a week seven days. */
export type Duration = { readonly months: number; readonly days: number }

const SHAPE = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/

/** Reads a duration of ISO 8601 without clock time, such as `P5Y` or `P1Y6M`; one of nothing is none. */
export function readDuration(text: string): Reading<Duration, 'noDuration'> {
  const [shaped, years = 0, months = 0, weeks = 0, days = 0] = SHAPE.exec(text) ?? []
  const value = {
    months: Number(years) * 12 + Number(months),
    days: Number(weeks) * 7 + Number(days),
  }
  if (shaped === undefined || value.months + value.days === 0) {
    return { ok: false, problem: 'noDuration' }
  }
  return { ok: true, value }
}

/** So many times a duration. */
export const times = ({ months, days }: Duration, count: number): Duration => ({
  months: months * count,
  days: days * count,
})

/** One duration and another. */
export const plus = (one: Duration, other: Duration): Duration => ({
  months: one.months + other.months,
  days: one.days + other.days,
})

/** The day so much later, counted from the anchor in one step (`domain.md` rules 6 and 9). */
export const after = (day: Day, { months, days }: Duration): Day =>
  moved(months === 0 ? day : addMonths(day, months), days)

/** The day so much earlier, counted back in one step: 31 August less six months is 28 February. */
export const before = (day: Day, { months, days }: Duration): Day =>
  moved(months === 0 ? day : addMonths(day, -months), -days)

const moved = (day: Day, days: number): Day => (days === 0 ? day : addDays(day, days))
