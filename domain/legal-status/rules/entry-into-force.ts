import type { Side } from '#db/values.ts'
import type { ClauseOf } from '../schema/facts.ts'
import {
  type Bounds,
  durationOf,
  earliestOf,
  firstDay,
  lastDay,
  later,
  latestOf,
} from './bounds.ts'
import type { Clauses } from './clauses-in-force.ts'
import { dayOf, type Fact, happened } from './known-facts.ts'
import type { Signing } from './signing.ts'
import { decide, reached, say, type Trial } from './trial.ts'

/** What is known of the entry into force. */
export type Entry = {
  /** The day, whether it has come or not; null where none can be told. */
  on: Bounds | null
  /** The day where it has come by the asked day. */
  reached: Bounds | null
  /** Whether an event or a clause says anything of it. */
  stated: boolean
  /** Whether both sides have consented: by their signatures, or by the notes exchanged. */
  concluded: boolean
}

/**
 * The entry into force: a recorded one prevails over what the clause comes to, and a disagreement is
 * asked (`contract.md`; `domain.md` rules 19 and 20).
 */
export function entryIntoForce(
  trial: Trial,
  facts: readonly Fact[],
  { entryIntoForce: clause }: Clauses,
  signed: Signing,
): Entry {
  const recorded = recordedEntry(facts)
  const byClause = clause ? entryByClause(trial, facts, clause, signed) : unsaid
  const chosen = recorded && !followsClause(trial, recorded, byClause.on) ? recorded : byClause.on
  const isRecorded = recorded !== null && chosen === recorded
  const concluded = byClause.concluded || signed.both !== null
  const entered =
    chosen && (isRecorded || byClause.concluded)
      ? reached(trial, chosen, () => ({
          key: 'entered',
          about: 'entered',
          values: { on: chosen },
        }))
      : null
  const stated = recorded !== null || clause !== undefined
  if (isRecorded) say(trial, 'entryRecorded', { on: chosen })
  else if (clause) sayClause(trial, clause, byClause)
  else say(trial, 'entryNotStated', {})
  if (chosen && entered) warnIfUnsigned(trial, chosen, signed)
  return { on: isUnknown(chosen) ? null : chosen, reached: entered, stated, concluded }
}

const unsaid: ByClause = { on: null, concluded: false, days: [] }

/** The day that is recorded first; a second entry is refused elsewhere. */
function recordedEntry(facts: readonly Fact[]): Bounds | null {
  for (const fact of facts) {
    if (fact.kind === 'enteredIntoForce') return dayOf(fact.on, fact.recordedAt)
  }
  return null
}

const isUnknown = (day: Bounds | null): boolean =>
  day !== null && day.lower === firstDay && day.upper >= lastDay

function followsClause(trial: Trial, recorded: Bounds, byClause: Bounds | null): boolean {
  const agree =
    byClause === null || (recorded.lower <= byClause.upper && byClause.lower <= recorded.upper)
  if (agree) return false
  const question = {
    key: 'entry',
    about: 'entry',
    clause: 'entryIntoForce',
    values: { recorded, byClause },
    answers: ['recorded', 'clause'],
    assumed: 'recorded',
  } as const
  return decide(trial, question) === 'clause'
}

type ByClause = { on: Bounds | null; concluded: boolean; days: readonly Bounds[] }

/** What the clause comes to by what has happened; `after` is added to the day it counts from. */
export function entryByClause(
  trial: Trial,
  facts: readonly Fact[],
  clause: ClauseOf<'entryIntoForce'>,
  { both }: Signing,
): ByClause {
  const days = clause.by === 'laterNotification' || clause.by === 'exchangeOfNotes'
  const notes = days ? notifications(trial, facts) : []
  const from = days
    ? notes.length === 2
      ? latestOf(notes[0] as Bounds, notes[1] as Bounds)
      : null
    : clause.by === 'date'
      ? clause.on
      : both
  const length = durationOf(clause.after)
  // Notes exchanged are consent themselves; all other ways need the signatures.
  const concluded = clause.by === 'exchangeOfNotes' ? notes.length === 2 : both !== null
  return { on: from && later(from, length ?? undefined), concluded, days: notes }
}

/** The first notification of each side that has been received by the asked day. */
function notifications(trial: Trial, facts: readonly Fact[]): Bounds[] {
  const first: Record<Side, Bounds | null> = { ours: null, counterpart: null }
  for (const fact of facts) {
    if (fact.kind !== 'notificationReceived') continue
    const day = happened(trial, fact)
    const before = first[fact.from]
    if (day) first[fact.from] = before ? earliestOf(before, day) : day
  }
  return [first.ours, first.counterpart].filter((day) => day !== null)
}

function sayClause(trial: Trial, clause: ClauseOf<'entryIntoForce'>, { on, days }: ByClause): void {
  const after = clause.after === null ? null : { length: clause.after }
  if (on === null) say(trial, 'entryAwaited', { by: clause.by, received: days.length }, clause)
  else say(trial, 'entryByClause', { by: clause.by, on, after }, clause)
}

/** An entry before the signing is taken all the same (`contract.md`). */
function warnIfUnsigned(trial: Trial, entry: Bounds, { both }: Signing): void {
  if (both && entry.upper < both.lower)
    say(trial, 'entryBeforeSigning', { on: entry, signed: both })
}
