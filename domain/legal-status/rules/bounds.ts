import { addDays, type Day } from '#lib/days.ts'
import { after, before, type Duration, readDuration } from '#lib/durations.ts'

/** The first and the last day that something can be of; alike where the day is known. */
export type Bounds = { readonly lower: Day; readonly upper: Day }

/** Of a day that is not known at all. */
export const firstDay: Day = '0001-01-01'
export const lastDay: Day = '9999-12-31'

export const sure = (day: Day): Bounds => ({ lower: day, upper: day })

export const nothing: Duration = { months: 0, days: 0 }

/** So much later; null where that lies beyond the calendar, so that no day of ours is the end. */
export function later({ lower, upper }: Bounds, length: Duration = nothing): Bounds | null {
  const last = within(() => after(upper, length))
  if (last === null) return null
  return lower === upper ? sure(last) : { lower: after(lower, length), upper: last }
}

/** So much earlier, counted back in one step (`domain.md` rules 7 and 9). */
export function earlier({ lower, upper }: Bounds, length: Duration): Bounds {
  const first = within(() => before(lower, length)) ?? firstDay
  return lower === upper
    ? sure(first)
    : { lower: first, upper: within(() => before(upper, length)) ?? firstDay }
}

export const dayAfter = ({ lower, upper }: Bounds): Bounds => ({
  lower: addDays(lower, 1),
  upper: upper === lastDay ? lastDay : addDays(upper, 1),
})

/** The day before, of one that is the first of a calendar too. */
export const dayBefore = ({ lower, upper }: Bounds): Bounds => ({
  lower: lower === firstDay ? firstDay : addDays(lower, -1),
  upper: addDays(upper, -1),
})

/** The earlier of two: no earlier than either can be, no later than the first to be sure. */
export const earliestOf = (one: Bounds, other: Bounds): Bounds => ({
  lower: one.lower < other.lower ? one.lower : other.lower,
  upper: one.upper < other.upper ? one.upper : other.upper,
})

/** The later of two (`contract.md`: [latest lower, latest upper]). */
export const latestOf = (one: Bounds, other: Bounds): Bounds => ({
  lower: one.lower > other.lower ? one.lower : other.lower,
  upper: one.upper > other.upper ? one.upper : other.upper,
})

/** A length as a clause writes it; null where it states none, or one without an end. */
export function durationOf(length: string | null | undefined): Duration | null {
  if (length === null || length === undefined || length === 'indefinite') return null
  const read = readDuration(length)
  return read.ok ? read.value : null
}

/** Beyond the year 9999 there is no day of ours. */
function within(day: () => Day): Day | null {
  try {
    return day()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
