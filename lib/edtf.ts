import { parse } from 'edtf'
import { addDays, type Day, isDay } from './days.ts'
import type { Reading } from './reading.ts'

/**
 * A day that may be known only within bounds (`domain.md` section 4): the EDTF text (ISO 8601-2) as
 * we write it, and the first and the last day that it can be. A known day has both bounds alike.
 * That a day is not known at all is no value of this kind, but null with a reason beside it.
 */
export type UncertainDay = { readonly edtf: string; readonly lower: Day; readonly upper: Day }

/** A duration, such as a visit: each of its days is meant, the first and the last included. */
export type DayRange = { readonly from: Day; readonly to: Day }

/**
 * Why a text is no day: it is no date at all; a day or a month that no calendar has; a range that
 * runs backwards; an interval, which lasts and so is no day; or EDTF of a kind that no record holds.
 */
export type DayProblem = 'notADate' | 'noSuchDay' | 'reversed' | 'interval' | 'unsupported'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const ONE_OF = /^\[([^[\]]*)\]$/
const LONGEST = 120

type Bounds = { lower: Day; upper: Day }
type Read<Value> = Reading<Value, DayProblem>

/**
 * Reads the EDTF of an uncertain day: a day `2019-06-21`, one day of a range
 * `[2019-06-21..2019-06-22]` or of a list `[2019-06-21,2019-06-25]`, a month `2019-06`, a year
 * `2019`. The same day written in two ways gets one text: neighbours in a list become a range, a
 * range of one day becomes the day.
 */
export function readUncertainDay(text: string): Read<UncertainDay> {
  const written = text.trim()
  const oneOf = ONE_OF.exec(written)?.[1]
  if (oneOf?.includes('..')) return readOneOf(written, oneOf.split('..'), true)
  if (oneOf !== undefined) return readOneOf(written, oneOf.split(','), false)
  const bounds = boundsOf(written)
  return isProblem(bounds)
    ? { ok: false, problem: bounds }
    : { ok: true, value: { edtf: written, ...bounds } }
}

/** Reads the EDTF of a duration: `2019-06-21/2019-06-22`, or a day alone, which lasts that day. */
export function readDayRange(text: string): Read<DayRange> {
  const ends = text.trim().split('/')
  const [from = '', to = from] = ends
  const problem = firstProblem(ends.map(boundsOf), text.trim())
  if (problem) return { ok: false, problem: problem === 'interval' ? 'unsupported' : problem }
  if (ends.length > 2) return { ok: false, problem: 'notADate' }
  if (!isDay(from) || !isDay(to)) return { ok: false, problem: 'unsupported' }
  return to < from ? { ok: false, problem: 'reversed' } : { ok: true, value: { from, to } }
}

/**
 * Whether an uncertain day lies between two days, both included; null leaves a side open
 * (`domain.md` rule 2). A list with gaps counts as the span from its first to its last day, which
 * is also what the database compares.
 */
export function certainty(
  value: Pick<UncertainDay, 'lower' | 'upper'>,
  from: Day | null,
  to: Day | null,
): 'certain' | 'possible' | 'no' {
  const [first, last] = [from ?? value.lower, to ?? value.upper]
  if (value.upper < first || value.lower > last) return 'no'
  return value.lower >= first && value.upper <= last ? 'certain' : 'possible'
}

function readOneOf(written: string, parts: string[], isRange: boolean): Read<UncertainDay> {
  const members = parts.map((part) => part.trim())
  const read = members.map(boundsOf)
  const problem = firstProblem(read, written)
  if (problem) return { ok: false, problem }
  const spans = read.filter((bounds): bounds is Bounds => !isProblem(bounds))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last || (isRange && spans.length > 2)) return { ok: false, problem: 'notADate' }
  const runsForward = isRange ? movesOn(first, last) : spans.every(isAfterPrevious)
  if (!runsForward) return { ok: false, problem: 'reversed' }
  const asRange = isRange || spans.every(isDayAfterPrevious)
  return {
    ok: true,
    value: { edtf: oneOfText(members, asRange), lower: first.lower, upper: last.upper },
  }
}

/** `[2019-06..2019]` would begin before its beginning: each bound has to move on, or to stay. */
function movesOn(first: Bounds, last: Bounds): boolean {
  return first.lower <= last.lower && first.upper <= last.upper
}

function isAfterPrevious(span: Bounds, index: number, all: Bounds[]): boolean {
  const previous = all[index - 1]
  return !previous || previous.upper < span.lower
}

function isDayAfterPrevious(span: Bounds, index: number, all: Bounds[]): boolean {
  const previous = all[index - 1]
  return span.lower === span.upper && (!previous || addDays(previous.upper, 1) === span.lower)
}

function oneOfText(members: string[], asRange: boolean): string {
  const [first = '', last = first] = [members[0], members.at(-1)]
  if (first === last) return first
  return asRange ? `[${first}..${last}]` : `[${members.join(',')}]`
}

/**
 * The bounds of a day, a month or a year, worked out here: of `[A..B]` the package answers A for
 * both, and it reads 29 February 2019 as 1 March.
 */
function boundsOf(text: string): Bounds | DayProblem {
  const [date, year, month, day] = DATE.exec(text) ?? []
  if (!date) return foreignProblem(text)
  if (day) return isDay(date) ? { lower: date, upper: date } : 'noSuchDay'
  if (month) return boundsOfMonth(date, Number(month))
  return year === '0000' ? 'noSuchDay' : { lower: `${year}-01-01`, upper: `${year}-12-31` }
}

/** In EDTF the months 21 to 41 are seasons, quarters and halves of a year. */
function boundsOfMonth(date: string, month: number): Bounds | DayProblem {
  if (month >= 21 && month <= 41) return 'unsupported'
  const upper = ['31', '30', '29', '28'].map((last) => `${date}-${last}`).find(isDay)
  return upper ? { lower: `${date}-01`, upper } : 'noSuchDay'
}

function isProblem(read: Bounds | DayProblem): read is DayProblem {
  return typeof read === 'string'
}

/** A part that is no date alone, such as an open end, may still be right in the whole. */
function firstProblem(read: (Bounds | DayProblem)[], whole: string): DayProblem | undefined {
  const problem = read.find(isProblem)
  return problem === 'notADate' ? foreignProblem(whole) : problem
}

/** What a text is that is no day of ours: the package knows the rest of the standard. */
function foreignProblem(text: string): DayProblem {
  if (text.length > LONGEST) return 'notADate'
  const ends = text.split('/')
  if (ends.length === 2 && ends.every((end) => DATE.test(end))) return 'interval'
  try {
    return parse(text).type === 'Interval' ? 'interval' : 'unsupported'
  } catch {
    return 'notADate' // the package has no other way to say so
  }
}
