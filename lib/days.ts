import { Temporal } from 'temporal-polyfill'

/**
 * A civil day as text, `YYYY-MM-DD`, of the years 0001 to 9999: the day at the place of the act,
 * with no clock and no zone, so that it is the same for a reader in Lima and in Beijing
 * (`domain.md` rule 4). Days sort as text.
 */
export type Day = string

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Whether a value is a day that exists: `2019-02-29` is not, and neither is any of the year 0. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && read(value) !== undefined
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return write(plain(day).add({ days }))
}

/**
 * The day so many months later, or earlier for a negative number, clamped to the month's end:
 * 31 August less six months is 28 or 29 February. Count each step from the first anchor, never
 * from the step before: a clamped day has forgotten that it was a 31st (`domain.md` rule 9).
 */
export function addMonths(day: Day, months: number): Day {
  return write(plain(day).add({ months }))
}

/**
 * The anniversary so many years later, or earlier for a negative number; that of 29 February is
 * 28 February in a common year. Count from the first anchor (`domain.md` rule 10).
 */
export function addYears(day: Day, years: number): Day {
  return write(plain(day).add({ years }))
}

/** How many days `to` is after `from`: 0 for the same day, negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return plain(from).until(plain(to)).days
}

/** The order of two days, for `sort`: -1 when the first is earlier, 1 when it is later, else 0. */
export function compareDays(first: Day, second: Day): -1 | 0 | 1 {
  if (first === second) return 0
  return first < second ? -1 : 1
}

function plain(day: Day): Temporal.PlainDate {
  const date = read(day)
  if (!date) throw new RangeError(`Not a day: ${JSON.stringify(day)}`)
  return date
}

/** Temporal alone reads more than we write: times, calendars, years of six digits. */
function read(text: string): Temporal.PlainDate | undefined {
  if (!SHAPE.test(text)) return undefined
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  if (year === 0 || month === 0 || day === 0) return undefined
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.toString() === text ? date : undefined
}

/** Beyond the year 9999 text no longer sorts, and PostgreSQL has no year 0. */
function write(date: Temporal.PlainDate): Day {
  if (date.year < 1 || date.year > 9999) throw new RangeError(`No day of ours: ${date}`)
  return date.toString()
}
