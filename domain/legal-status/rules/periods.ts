import { type Day, daysBetween } from '#lib/days.ts'
import { type Duration, plus, times } from '#lib/durations.ts'
import { type Bounds, dayAfter, dayBefore, durationOf, earliestOf, later } from './bounds.ts'
import type { ClauseOf } from '../schema/facts.ts'
import type { Clauses } from './clauses-in-force.ts'
import { decide, type Trial } from './trial.ts'

/**
 * The periods of an agreement as its clauses lay them out. Each end is counted from the anchor in one
 * step, so that a 31st is not forgotten (`domain.md` rules 9 and 10).
 */
export type Periods = {
  /** The number of the period that ends `base` after the anchor. */
  readonly first: number
  /** The first day of that period. */
  readonly began: Bounds
  readonly anchor: Bounds
  /** Null where that period has no end that is known. */
  readonly base: Duration | null
  /** The last day is the day before the anniversary. */
  readonly endsDayBefore: boolean
  /** How long a tacit renewal is; null where that is not known or has no end. */
  readonly step: Duration | null
  /** How many tacit renewals may follow the first of these periods. */
  readonly further: number
  /** How many tacit renewals there were before. */
  readonly renewed: number
  /** What the whole may not outlast. */
  readonly cap: Bounds | null
}

/** The periods from the entry into force on. */
export function periodsFrom(trial: Trial, entry: Bounds, clauses: Clauses): Periods {
  const { term } = clauses
  return {
    first: 1,
    began: entry,
    anchor: entry,
    base: durationOf(term?.length),
    endsDayBefore: term?.ends === 'dayBefore',
    renewed: 0,
    ...renewalsOf(trial, entry, clauses, 0),
  }
}

/** How further periods follow, by the renewal clause that holds. */
export function renewalsOf(
  trial: Trial,
  entry: Bounds,
  { term, renewal }: Clauses,
  renewed: number,
): Pick<Periods, 'step' | 'further' | 'cap'> {
  const most = durationOf(renewal?.maxTotal)
  const cap = most && later(entry, most)
  const tacit = renewal?.mode === 'tacit' && term?.length !== 'indefinite' ? renewal : null
  return {
    step: tacit && lengthOf(trial, tacit, durationOf(term?.length)),
    further: tacit ? Math.max(0, allowedRenewals(trial, tacit) - renewed) : 0,
    cap: cap && term?.ends === 'dayBefore' ? dayBefore(cap) : cap,
  }
}

/** A renewal's length is not the initial one (`domain.md` rule 11), so that silence is asked. */
function lengthOf(
  trial: Trial,
  { length }: ClauseOf<'renewal'>,
  term: Duration | null,
): Duration | null {
  if (length !== null || term === null) return durationOf(length)
  const answer = decide(trial, {
    key: 'renewalLength',
    about: 'renewalLength',
    clause: 'renewal',
    values: {},
    answers: ['notKnown', 'sameLength'],
    assumed: 'notKnown',
  })
  return answer === 'sameLength' ? term : null
}

/** How many tacit renewals the clause allows in all; where it does not say, it is asked (rule 12). */
function allowedRenewals(trial: Trial, { length, repeats }: ClauseOf<'renewal'>): number {
  if (length === 'indefinite') return 1
  if (typeof repeats === 'number') return repeats
  if (repeats !== null) return repeats ? Number.POSITIVE_INFINITY : 1
  const answer = decide(trial, {
    key: 'repeats',
    about: 'repeats',
    clause: 'renewal',
    values: {},
    answers: ['repeats', 'once'],
    assumed: 'repeats',
  })
  return answer === 'once' ? 1 : Number.POSITIVE_INFINITY
}

/** The last day of the period so many after the first; null where none is known. */
export function endOf(periods: Periods, index: number): Bounds | null {
  const end = uncappedEnd(periods, index)
  return end && periods.cap
    ? earliestOf(end, periods.cap)
    : (end ?? (index > 0 ? periods.cap : null))
}

function uncappedEnd({ anchor, base, step, endsDayBefore }: Periods, index: number): Bounds | null {
  if (base === null || (index > 0 && step === null)) return null
  const length = index > 0 && step ? plus(base, times(step, index)) : base
  const end = later(anchor, length)
  return end && endsDayBefore ? dayBefore(end) : end
}

/** The index of the last period that there may be; infinite while each may be followed by another. */
export function lastIndex(periods: Periods): number {
  const { base, step, further, cap } = periods
  if (base === null || further === 0) return 0
  if (step === null) return 1
  return cap ? firstFrom({ ...periods, cap: null }, cap.lower, 'lower', further) : further
}

/** The last day of the last period that there may be; null while there is no last. */
export function lastEnd(periods: Periods): Bounds | null {
  const last = lastIndex(periods)
  return Number.isFinite(last) ? endOf(periods, last) : null
}

/**
 * The index of the period that a day falls in: a period's last day belongs to it. By `upper` an
 * uncertain end has not passed, by `lower` it has; never beyond the last period.
 */
export const indexOn = (periods: Periods, day: Day, bound: keyof Bounds): number =>
  firstFrom(periods, day, bound, lastIndex(periods))

function firstFrom(periods: Periods, day: Day, bound: keyof Bounds, most: number): number {
  const isOver = (index: number) => {
    const end = endOf(periods, index)
    return end !== null && end[bound] < day
  }
  if (most === 0 || !isOver(0)) return 0
  let index = Math.min(most, guess(periods, day))
  while (index > 1 && !isOver(index - 1)) index--
  while (index < most && isOver(index)) index++
  return index
}

/** Near the right one: months are of unlike lengths, and the search goes on from here. */
function guess({ step, ...periods }: Periods, day: Day): number {
  const first = endOf({ ...periods, step }, 0)
  if (step === null || first === null) return 1
  const days = step.months * 30.436_875 + step.days
  return Math.max(1, Math.floor(daysBetween(first.lower, day) / days))
}

/** The first day of a period: the day after the one before it. */
export function startOf(periods: Periods, index: number): Bounds {
  const before = index > 0 ? endOf(periods, index - 1) : null
  return before ? dayAfter(before) : periods.began
}
