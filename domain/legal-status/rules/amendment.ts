import type { Clause } from '../schema/facts.ts'
import { type Bounds, nothing } from './bounds.ts'
import { type Clauses, replaced } from './clauses-in-force.ts'
import { type Course, endOfCourse, isOverBy } from './course.ts'
import { endOf, indexOn, type Periods, periodsFrom, renewalsOf, startOf } from './periods.ts'
import { say, type Trial } from './trial.ts'

/**
 * An amendment replaces each clause kind whole from its day; ends already passed stand, and a new
 * renewal length counts from the last unchanged end (`contract.md`; `domain.md` rule 27).
 */
export function amend(trial: Trial, course: Course, clauses: readonly Clause[], on: Bounds): void {
  const over = isOverBy(course, on)
  if (over) {
    trial.impossible.push({ code: 'amendedAfterEnd', values: { on, end: over.on } })
    return
  }
  const before = course.clauses
  course.clauses = replaced(before, clauses)
  if (course.periods && course.entry) {
    course.periods = amendedPeriods(trial, course.periods, course.entry, {
      before,
      clauses: course.clauses,
      on,
    })
  }
  const end = endOfCourse(course)
  if (end && end.on.upper < on.lower) {
    trial.impossible.push({ code: 'amendedToPastEnd', values: { on, end: end.on } })
  }
  say(trial, 'amended', { on, clauses: clauses.map(({ kind }) => kind) })
}

type Change = { before: Clauses; clauses: Clauses; on: Bounds }

function amendedPeriods(
  trial: Trial,
  periods: Periods,
  entry: Bounds,
  { before, clauses, on }: Change,
): Periods {
  const index = indexOn(periods, on.upper, 'upper')
  const isInTerm = periods.first === 1 && index === 0 && periods.anchor === entry
  if (isInTerm && isTermChanged(before, clauses)) return periodsFrom(trial, entry, clauses)
  const renewals = (renewed: number) => renewalsOf(trial, entry, clauses, renewed)
  const hasNewLength =
    clauses.renewal?.mode === 'tacit' && before.renewal?.length !== clauses.renewal.length
  // A renewal that has begun is recounted from the end before it; the term stands as it is.
  const anchored =
    hasNewLength || clauses.renewal?.mode !== before.renewal?.mode
      ? countedFrom(periods, hasNewLength && index > 0 ? index - 1 : index)
      : periods
  return { ...anchored, ...renewals(anchored.renewed) }
}

const isTermChanged = (before: Clauses, { term }: Clauses) =>
  before.term?.length !== term?.length || before.term?.ends !== term?.ends

/** The same periods, counted on from the end of one of them. */
function countedFrom(periods: Periods, index: number): Periods {
  const anchor = endOf(periods, index)
  if (!anchor) return periods
  return {
    ...periods,
    first: periods.first + index,
    began: startOf(periods, index),
    anchor,
    base: nothing,
    endsDayBefore: false,
    renewed: periods.renewed + index,
  }
}
