import type { PlainEvent } from '../schema/facts.ts'
import { type Bounds, durationOf, later, nothing } from './bounds.ts'
import { type Course, isOverBy } from './course.ts'
import { endOf, indexOn, type Periods, periodsFrom, startOf } from './periods.ts'
import { say, type Trial } from './trial.ts'

type Extension = Extract<PlainEvent, { kind: 'extended' }>

/**
 * An extension is signed by the last day; its `until` becomes this period's end and the anchor of
 * later ones, and earlier notices of non-renewal are set aside (`contract.md`; `domain.md` rule 18).
 */
export function extend(trial: Trial, course: Course, { until: day }: Extension, on: Bounds): void {
  const end = isOverBy(course, on)
  if (end) return refuse(trial, 'extendedAfterEnd', { on, end: end.on })
  const periods =
    course.periods ?? (course.entry && periodsFrom(trial, course.entry, course.clauses))
  if (!periods) return
  const index = indexOn(periods, on.upper, 'upper')
  const until = day ?? renewedUntil(course, periods, index)
  if (!until) return refuse(trial, 'extendedWithoutDay', { on })
  if (until.upper < on.lower) return refuse(trial, 'extendedIntoThePast', { on, until })
  const { cap } = periods
  if (cap && until.lower > cap.upper) return refuse(trial, 'extendedBeyondCap', { until, cap })
  if (course.nonRenewal) say(trial, 'noticeSetAside', { on: course.nonRenewal.since })
  course.nonRenewal = null
  course.periods = extended(periods, index, until)
  say(trial, 'extended', { on, until })
}

function extended(periods: Periods, index: number, until: Bounds): Periods {
  return {
    ...periods,
    first: periods.first + index,
    began: startOf(periods, index),
    anchor: until,
    base: nothing,
    endsDayBefore: false,
    further: Math.max(0, periods.further - index),
    renewed: periods.renewed + index,
  }
}

/** An express renewal without a day of its own lasts as long as the renewal clause says. */
function renewedUntil(
  { clauses: { renewal } }: Course,
  periods: Periods,
  index: number,
): Bounds | null {
  const [end, length] = [endOf(periods, index), durationOf(renewal?.length)]
  return end && length && later(end, length)
}

function refuse(trial: Trial, code: string, values: Record<string, Bounds>): void {
  trial.impossible.push({ code, values })
}
