import type { PlainEvent } from '../schema/facts.ts'
import type { Ending } from '../schema/words.ts'
import { amend } from './amendment.ts'
import { type Bounds, firstDay } from './bounds.ts'
import type { Clauses } from './clauses-in-force.ts'
import { type Course, earlierEnd, endOfCourse } from './course.ts'
import { denounce } from './denunciation.ts'
import type { Entry } from './entry-into-force.ts'
import { extend } from './extension.ts'
import { dayOf, type Fact, happened } from './known-facts.ts'
import { giveNoticeOfNonRenewal } from './non-renewal.ts'
import { indexOn, periodsFrom } from './periods.ts'
import { say, type Trial } from './trial.ts'

const recordedEndings: { readonly [Kind in PlainEvent['kind']]?: Ending } = {
  endedByConsent: 'consent',
  superseded: 'superseded',
  fulfilled: 'fulfilled',
  expired: 'expired',
  denounced: 'denounced',
  neverEntered: 'neverEntered',
  partyCeased: 'partyCeased',
}

/** In which order facts of one day are taken: what was agreed first, then what was told. */
const ranks: { readonly [Kind in PlainEvent['kind']]?: number } = {
  amended: 0,
  notice: 1,
  extended: 2,
  endedByConsent: 3,
  superseded: 3,
  fulfilled: 3,
  expired: 3,
  denounced: 3,
  neverEntered: 3,
  partyCeased: 3,
  revived: 4,
}

/** What became of an agreement by the asked day, fact after fact in the order of their days. */
export function courseOfEvents(
  trial: Trial,
  facts: readonly Fact[],
  original: Clauses,
  entry: Entry,
): Course {
  const on = entry.reached ?? entry.on
  const course: Course = {
    clauses: original,
    entry: on,
    periods: on ? periodsFrom(trial, on, original) : null,
    nonRenewal: null,
    denunciation: null,
    recorded: null,
    denunciationLacksClause: false,
  }
  for (const fact of inOrder(facts)) follow(trial, course, fact)
  return course
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const dated = facts.filter(({ kind }) => kind in ranks)
  if (dated.length < 2) return dated
  return dated
    .map((fact) => ({ fact, day: lastPossible(fact), rank: ranks[fact.kind] ?? 0 }))
    .sort((one, other) =>
      one.day === other.day ? one.rank - other.rank : one.day < other.day ? -1 : 1,
    )
    .map(({ fact }) => fact)
}

function lastPossible(event: PlainEvent): string {
  if (event.kind !== 'notice') return dayOf(event.on, event.recordedAt).upper
  return (event.receivedOn ?? event.sentOn)?.upper ?? firstDay
}

function follow(trial: Trial, course: Course, event: Fact): void {
  if (event.kind === 'notice') {
    const give = event.purpose === 'nonRenewal' ? giveNoticeOfNonRenewal : denounce
    return give(trial, course, event)
  }
  const on = happened(trial, event)
  if (!on) return
  if (event.kind === 'amended') return amend(trial, course, event.clauses, on)
  if (event.kind === 'extended') return extend(trial, course, event, on)
  if (event.kind === 'revived') return revive(trial, course, on, event.until)
  const by = recordedEndings[event.kind]
  if (by) end(trial, course, by, on)
}

/** The day that is recorded is the last in force (`contract.md`). */
function end(trial: Trial, course: Course, by: Ending, on: Bounds): void {
  if (by === 'neverEntered' && course.entry && course.entry.upper <= on.lower) {
    trial.impossible.push({ code: 'neverEnteredInForce', values: { on, entry: course.entry } })
    return
  }
  course.recorded = earlierEnd(course.recorded, { on, by })
  say(trial, 'endRecorded', { by, on })
}

/** An agreed revival: the term counts anew from its day, or it has an end of its own. */
function revive(trial: Trial, course: Course, on: Bounds, until: Bounds | null): void {
  const over = endOfCourse(course)
  if (!over || over.on.lower >= on.upper) {
    trial.impossible.push({ code: 'revivedUnended', values: { on } })
    return
  }
  const { periods } = course
  const before = periods ? periods.first + indexOn(periods, over.on.upper, 'upper') : 0
  const renewed = periods ? periods.renewed + before - periods.first : 0
  const anew = { ...periodsFrom(trial, on, course.clauses), first: before + 1, renewed }
  course.periods = until
    ? { ...anew, anchor: until, base: { months: 0, days: 0 }, endsDayBefore: false }
    : anew
  course.nonRenewal = null
  course.denunciation = null
  course.recorded = null
  say(trial, 'revived', { on, until })
}
