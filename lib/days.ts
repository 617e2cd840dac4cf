/**
 * A civil day as text, `YYYY-MM-DD`, of the years 0001 to 9999: the day at the place of the act,
 * with no clock and no zone, so that it is the same for a reader in Lima and in Beijing
 * (`domain.md` rule 4). Days sort as text. The arithmetic is our own: the law of a whole register is
 * worked out at once, and `Temporal` takes twenty times as long; the tests compare the two.
 */
export type Day = string

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether a value is a day that exists: `2019-02-29` is not, and neither is any of the year 0. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && SHAPE.test(value) && exists(parts(value))
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return ofNumber(numberOf(day) + days)
}

/**
 * The day so many months later, or earlier for a negative number, clamped to the month's end:
 * 31 August less six months is 28 or 29 February. Count each step from the first anchor, never
 * from the step before: a clamped day has forgotten that it was a 31st (`domain.md` rule 9).
 */
export function addMonths(day: Day, months: number): Day {
  const from = known(day)
  const all = from.year * 12 + from.month - 1 + months
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1]
  return written({ year, month, day: Math.min(from.day, lengthOf(year, month)) })
}

/**
 * The anniversary so many years later, or earlier for a negative number; that of 29 February is
 * 28 February in a common year. Count from the first anchor (`domain.md` rule 10).
 */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** How many days `to` is after `from`: 0 for the same day, negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
}

/** The order of two days, for `sort`: -1 when the first is earlier, 1 when it is later, else 0. */
export function compareDays(first: Day, second: Day): -1 | 0 | 1 {
  if (first === second) return 0
  return first < second ? -1 : 1
}

type Parts = { year: number; month: number; day: number }

const digit = (text: string, at: number) => text.charCodeAt(at) - 48

const parts = (text: string): Parts => ({
  year: digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3),
  month: digit(text, 5) * 10 + digit(text, 6),
  day: digit(text, 8) * 10 + digit(text, 9),
})

const exists = ({ year, month, day }: Parts) =>
  year > 0 && month > 0 && month < 13 && day > 0 && day <= lengthOf(year, month)

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

function known(day: Day): Parts {
  const read = parts(day)
  if (day.length !== 10 || !exists(read)) throw new RangeError(`Not a day: ${JSON.stringify(day)}`)
  return read
}

/** Beyond the year 9999 text no longer sorts, and PostgreSQL has no year 0. */
function written({ year, month, day }: Parts): Day {
  if (year < 1 || year > 9999) throw new RangeError(`No day of ours: ${year}-${month}-${day}`)
  return `${padded(year, 1000)}-${padded(month, 10)}-${padded(day, 10)}`
}

const padded = (value: number, full: number): string =>
  value >= full ? `${value}` : String(value).padStart(full === 10 ? 2 : 4, '0')

const daysOf400Years = 146_097

/** Days since 1970-01-01. A year begins in March here, so that a leap day is the last of its year. */
function numberOf(text: Day): number {
  const { year, month, day } = known(text)
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
  return era * daysOf400Years + days - 719_468
}

function ofNumber(number: number): Day {
  const since = number + 719_468
  const era = Math.floor(since / daysOf400Years)
  const ofEra = since - era * daysOf400Years
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leaps) / 365)
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const ofYear = ofEra - before
  const third = Math.floor((5 * ofYear + 2) / 153)
  const month = third < 10 ? third + 3 : third - 9
  return written({
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * third + 2) / 5) + 1,
  })
}
