import type { Ending } from '../schema/words.ts'
import { type Bounds, earliestOf } from './bounds.ts'
import type { Clauses } from './clauses-in-force.ts'
import type { Periods } from './periods.ts'
import { lastEnd } from './periods.ts'

/** The last day in force, and what brings it about. */
export type End = {
  on: Bounds
  by: Ending
  /** What else may have ended it, where uncertain days leave open which came first. */
  or?: readonly Ending[]
}

/** A notice that counts: from when on, and which last day it leads to. */
export type CountingNotice = { since: Bounds; end: Bounds }

/** Of several notices the earliest end wins. */
export const earlierNotice = (
  first: CountingNotice | null,
  next: CountingNotice,
): CountingNotice =>
  first
    ? { since: earliestOf(first.since, next.since), end: earliestOf(first.end, next.end) }
    : next

/** How an agreement stands after what has happened to it so far, taken in the order of the days. */
export type Course = {
  clauses: Clauses
  /** The day of the entry into force, come or known; null where none can be told. */
  readonly entry: Bounds | null
  periods: Periods | null
  nonRenewal: CountingNotice | null
  denunciation: CountingNotice | null
  /** An end that was recorded, such as consent. */
  recorded: End | null
  denunciationLacksClause: boolean
}

/** The last day that the periods come to: by a notice of non-renewal, or because no more may follow. */
export function naturalEnd({ periods, nonRenewal }: Course): End | null {
  if (nonRenewal) return { on: nonRenewal.end, by: 'notRenewed' }
  const last = periods && lastEnd(periods)
  return last && { on: last, by: 'expired' }
}

/**
 * The last day in force as things stand; null while nothing ends it. Of several the earliest wins; a
 * denunciation may outlast a period that renews, never the last end (`contract.md`).
 */
export function endOfCourse(course: Course): End | null {
  const { denunciation, recorded } = course
  const denounced: End | null = denunciation && { on: denunciation.end, by: 'denounced' }
  return earlierEnd(earlierEnd(recorded, naturalEnd(course)), denounced)
}

/** The earlier of two ends, the first where they are the same day. */
export function earlierEnd(one: End | null, other: End | null): End | null {
  if (one === null || other === null) return one ?? other
  const [first, second] = isBefore(other.on, one.on) ? [other, one] : [one, other]
  const or = [...(first.or ?? []), ...(mayPrecede(second.on, first.on) ? orOf(second) : [])]
  return { on: earliestOf(one.on, other.on), by: first.by, ...(or.length > 0 ? { or } : {}) }
}

const orOf = ({ by, or = [] }: End) => [by, ...or]

/** Two days that are known are in an order. */
const mayPrecede = (one: Bounds, other: Bounds) =>
  one.lower <= other.upper && (one.lower < one.upper || other.lower < other.upper)

const isBefore = (one: Bounds, other: Bounds) =>
  one.upper < other.upper || (one.upper === other.upper && one.lower < other.lower)

/** Whether the agreement had surely ended before a day could come. */
export const isOverBy = (course: Course, day: Bounds): End | null => {
  const end = endOfCourse(course)
  return end && end.on.upper < day.lower ? end : null
}
