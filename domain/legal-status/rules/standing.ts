import { type Bounds, sure } from './bounds.ts'
import { type Course, type End, endOfCourse } from './course.ts'
import type { Entry } from './entry-into-force.ts'
import { endOf, indexOn, lastIndex, type Periods, startOf } from './periods.ts'
import { decide, say, type Trial } from './trial.ts'

/** Where on its course an agreement is on the asked day. */
export type Standing = {
  period: number | null
  renewals: number | null
  /** The last day of the period; null where none is known. */
  periodEnd: Bounds | null
  /** What ends it; null while a tacit renewal is still possible. */
  end: End | null
  /** Whether the last day has passed. */
  isOver: boolean
  /** Whether one more tacit renewal may follow this period. */
  mayRenew: boolean
  /** The last day of the period that follows then. */
  renewsUntil: Bounds | null
}

/**
 * A period's last day belongs to it, the next begins the day after; before the entry there is none,
 * after the end they are those of the last day (`contract.md`; `domain.md` rule 12).
 */
export function standing(trial: Trial, course: Course, entry: Entry): Standing {
  const end = endOfCourse(course)
  const isOver = end !== null && hasPassed(trial, end)
  const { periods } = course
  if (!periods || !entry.reached) {
    // Nothing has begun, so that nothing but a recorded fact can have ended it.
    const known = isOver || course.recorded || (end !== null && end.by !== 'expired') ? end : null
    return { ...nothingYet, end: known, isOver }
  }
  const index = periodOn(trial, periods, isOver ? end.on : sure(trial.on))
  const mayRenew = index < lastIndex(periods) && !isOver && (end === null || isNatural(course, end))
  sayPeriod(trial, course, periods, index)
  return {
    period: periods.first + index,
    renewals: periods.renewed + index,
    periodEnd: endOf(periods, index),
    end: mayRenew ? null : end,
    isOver,
    mayRenew,
    renewsUntil: mayRenew ? endOf(periods, index + 1) : null,
  }
}

const nothingYet = {
  period: null,
  renewals: null,
  periodEnd: null,
  mayRenew: false,
  renewsUntil: null,
}

/** The end of the last period there may be, while others may come before it. */
const isNatural = ({ denunciation, recorded }: Course, { by }: End) =>
  by === 'expired' && denunciation === null && recorded?.by !== 'expired'

/** The day after the last day at the latest; in between an end has not passed, and it is asked. */
function hasPassed(trial: Trial, { on, by }: End): boolean {
  if (on.upper < trial.on) return true
  if (on.lower >= trial.on) return false
  const answer = decide(trial, {
    key: 'ended',
    about: 'ended',
    clause: null,
    values: { by, on },
    answers: ['yes', 'no'],
    assumed: 'no',
  })
  return answer === 'yes'
}

/** The period that the days lie in; uncertain ends may leave open which, and it is asked. */
function periodOn(trial: Trial, periods: Periods, days: Bounds): number {
  const assumed = indexOn(periods, days.upper, 'upper')
  if (isSure(periods.anchor) && isSure(days)) return assumed
  const first = indexOn(periods, days.lower, 'upper')
  const last = Math.min(indexOn(periods, days.upper, 'lower'), first + mostPeriods)
  if (first >= last) return assumed
  const name = (index: number) => `period${periods.first + index}`
  const answers = Array.from({ length: last - first + 1 }, (_, more) => name(first + more))
  const answer = decide(trial, {
    key: 'period',
    about: 'period',
    clause: 'renewal',
    values: { on: endOf(periods, first), period: periods.first + first },
    answers,
    assumed: name(assumed),
  })
  return first + Math.max(0, answers.indexOf(answer))
}

const mostPeriods = 12
const isSure = ({ lower, upper }: Bounds) => lower === upper

function sayPeriod(trial: Trial, course: Course, periods: Periods, index: number): void {
  const { term, renewal } = course.clauses
  const end = endOf(periods, index)
  const period = periods.first + index
  if (periods.first === 1 && term?.length && end) {
    const termEnd = endOf(periods, 0)
    const length = { length: term.length }
    const values = { from: course.entry, length, most: mostSaid(course, periods, 0), end: termEnd }
    say(trial, 'termEnds', { ...values, dayBefore: String(periods.endsDayBefore) }, term)
  } else if (!term?.length) say(trial, 'termNotStated', {}, term)
  else if (term.length === 'indefinite') say(trial, 'termIndefinite', {}, term)
  if (period === 1) return
  const values = { period, renewals: periods.renewed + index, from: startOf(periods, index), end }
  const length = renewal?.length ? { length: renewal.length } : null
  const most = mostSaid(course, periods, index)
  say(trial, 'renewed', { ...values, length, most }, renewal)
}

/** The most that the whole may last, where it is that which ends a period. */
function mostSaid({ clauses }: Course, periods: Periods, index: number) {
  const most = clauses.renewal?.maxTotal
  const [end, own] = [endOf(periods, index), endOf({ ...periods, cap: null }, index)]
  return most && end?.upper !== own?.upper ? { length: most } : null
}
