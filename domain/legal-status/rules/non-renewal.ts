import type { PlainEvent } from '../schema/facts.ts'
import { type Bounds, durationOf, earlier } from './bounds.ts'
import { type Course, earlierNotice } from './course.ts'
import { endOf, indexOn, lastIndex, type Periods } from './periods.ts'
import { decide, reached, refOf, say, type Trial, unnoted } from './trial.ts'

export type Notice = Extract<PlainEvent, { kind: 'notice' }>
type Counts = 'receipt' | 'dispatch'

/** What a notice of non-renewal comes to: it counts for an end, or is late for one, or is nothing. */
type Effect =
  | { kind: 'none' }
  | { kind: 'late'; since: Bounds; index: number; cutOff: Bounds }
  | { kind: 'counts'; since: Bounds; index: number }

const none: Effect = { kind: 'none' }

/**
 * A notice of non-renewal counts when received (where dispatch counts: sent) on or before the cut-off;
 * a late one has no effect on that end or the next, and is asked (`contract.md`; `domain.md` rule 14).
 */
export function giveNoticeOfNonRenewal(trial: Trial, course: Course, notice: Notice): void {
  const { periods, clauses } = course
  if (!periods) return
  const effect = effectOf(trial, course, notice)
  const index = effect.kind === 'late' ? lateIndex(trial, notice, effect) : null
  if (effect.kind === 'none' || (effect.kind === 'late' && index === null)) return
  const end = endOf(periods, index ?? effect.index)
  if (!end) return
  course.nonRenewal = earlierNotice(course.nonRenewal, { since: effect.since, end })
  say(trial, 'nonRenewalCounts', { on: effect.since, end }, clauses.notice)
}

/** Whether receipt or dispatch counts is asked where the clause is silent and it matters. */
function effectOf(trial: Trial, course: Course, notice: Notice): Effect {
  const { notice: clause } = course.clauses
  if (clause?.counts) return effectUnder(trial, course, notice, clause.counts)
  const byReceipt = effectUnder(unnoted(trial), course, notice, 'receipt')
  const byDispatch = effectUnder(unnoted(trial), course, notice, 'dispatch')
  if (isAlike(byReceipt, byDispatch)) return effectUnder(trial, course, notice, 'receipt')
  const answer = decide(trial, {
    key: 'counts',
    about: 'counts',
    clause: 'notice',
    values: { sent: notice.sentOn, received: notice.receivedOn },
    answers: ['receipt', 'dispatch'],
    assumed: 'receipt',
  })
  return effectUnder(trial, course, notice, answer as Counts)
}

const isAlike = (one: Effect, other: Effect) =>
  (one.kind === 'counts') === (other.kind === 'counts') &&
  (one.kind !== 'counts' || other.kind !== 'counts' || one.index === other.index)

function effectUnder(trial: Trial, course: Course, notice: Notice, counts: Counts): Effect {
  const { sentOn, receivedOn } = notice
  const day = counts === 'dispatch' ? (sentOn ?? receivedOn) : receivedOn
  if (!day) {
    say(trial, 'noticeNotReceived', { on: sentOn }, course.clauses.notice)
    return none
  }
  const since = reached(trial, day, () => ({
    key: `happened:${refOf(trial, notice)}:${counts}`,
    about: 'happened',
    values: { event: notice.purpose, counts, day },
  }))
  return since && course.periods ? effectFrom(trial, course, course.periods, notice, since) : none
}

function effectFrom(
  trial: Trial,
  { clauses: { notice } }: Course,
  periods: Periods,
  said: Notice,
  since: Bounds,
): Effect {
  const last = lastIndex(periods)
  // An uncertain day, or uncertain ends, may leave open in which period it came.
  const first = indexOn(periods, since.lower, 'upper')
  const final = Math.min(indexOn(periods, since.upper, 'lower'), first + mostPeriods)
  if (first >= last) return none
  const length = durationOf(notice?.length)
  if (length === null) return withoutLength(trial, said, since, first)
  const inTime: number[] = []
  let cutOff = since
  let isSure = first === final
  for (let index = first; index <= final && index < last; index++) {
    const end = endOf(periods, index)
    if (!end) break
    cutOff = earlier(end, length)
    if (since.lower <= cutOff.upper) inTime.push(index)
    if (since.upper > cutOff.lower) isSure = false
  }
  const [only] = inTime
  if (only === undefined) return { kind: 'late', since, index: first, cutOff }
  if (isSure) return { kind: 'counts', since, index: only }
  return asked(trial, said, { since, cutOff, inTime, periods })
}

/** Days that are known to the year at worst leave few periods open. */
const mostPeriods = 12

type Open = { since: Bounds; cutOff: Bounds; inTime: readonly number[]; periods: Periods }

function asked(trial: Trial, notice: Notice, { since, cutOff, inTime, periods }: Open): Effect {
  const taken = takenInTime(trial, notice, since)
  if (taken === false) return none
  // Of several ends the last is assumed: it keeps the agreement in force longest.
  if (taken) return { kind: 'counts', since, index: inTime.at(-1) ?? 0 }
  const answers = inTime.map((index) => `period${periods.first + index}`)
  const answer = decide(trial, {
    key: `noticeInTime:${refOf(trial, notice)}`,
    about: 'noticeInTime',
    clause: 'notice',
    values: { on: since, cutOff },
    answers: ['late', ...answers],
    assumed: 'late',
  })
  const index = inTime[answers.indexOf(answer)]
  if (index === undefined) return none
  return { kind: 'counts', since, index }
}

function withoutLength(trial: Trial, notice: Notice, since: Bounds, index: number): Effect {
  const taken = takenInTime(trial, notice, since)
  if (taken !== undefined) return taken ? { kind: 'counts', since, index } : none
  const answer = decide(trial, {
    key: `noticeLength:${refOf(trial, notice)}`,
    about: 'noticeLength',
    clause: 'notice',
    values: { on: since },
    answers: ['noEffect', 'counts'],
    assumed: 'noEffect',
  })
  return answer === 'counts' ? { kind: 'counts', since, index } : none
}

/** The other side may still take a late notice as given in time: null where it does not. */
function lateIndex(
  trial: Trial,
  notice: Notice,
  { since, index, cutOff }: Extract<Effect, { kind: 'late' }>,
): number | null {
  say(trial, 'nonRenewalLate', { on: since, cutOff })
  const taken = takenInTime(trial, notice, since)
  if (taken !== undefined) return taken ? index : null
  const answer = decide(trial, {
    key: `lateNotice:${refOf(trial, notice)}`,
    about: 'lateNotice',
    clause: 'notice',
    values: { on: since, cutOff },
    answers: ['noEffect', 'counts'],
    assumed: 'noEffect',
  })
  return answer === 'counts' ? index : null
}

/** Whether it was taken as given in time, where that is recorded of it. */
function takenInTime(trial: Trial, { accepted }: Notice, since: Bounds): boolean | undefined {
  if (accepted !== undefined) say(trial, 'noticeTaken', { on: since, taken: String(accepted) })
  return accepted
}
