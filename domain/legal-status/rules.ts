import type { Side } from '#db/values.ts'
import { addDays, type Day } from '#lib/days.ts'
import { after, type Duration, plus, readDuration, times } from '#lib/durations.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { Clause, LegalEvent } from './schema/facts.ts'
import type { LegalState, MissingTerm } from './schema/words.ts'

/** What signing and entry events, and the clauses, come to: all that a legal state is told from. */
export type LegalFacts = {
  /** The day of the last signature, once both sides have signed (`domain.md` rule 22). */
  signedOn: UncertainDay | null
  /** The day by which one side has surely signed. */
  firstSignedOn: Day | null
  enteredIntoForceOn: UncertainDay | null
  /** Whether an event or a clause says anything of the entry into force. */
  entryStated: boolean
  /** The last day in force at the latest, where the term ends by itself. */
  inForceUntil: Day | null
}

type Bounds = Pick<UncertainDay, 'lower' | 'upper'>

/** What of the facts a state is told from; days that are not known are null. */
export type StateFacts = {
  signedOn: Bounds | null
  firstSignedOn: Day | null
  enteredIntoForceOn: Bounds | null
  entryStated: boolean
  inForceUntil: Day | null
}

/**
 * The legal state on a day, by signing and entry alone (`domain.md` section 2). Between the bounds of
 * an uncertain day its step has not happened, and an end has not passed (`contract.md`, "How the
 * facts are read").
 */
export function legalState(facts: StateFacts, on: Day): LegalState {
  const { signedOn, firstSignedOn, enteredIntoForceOn, entryStated, inForceUntil } = facts
  if (enteredIntoForceOn && enteredIntoForceOn.upper <= on) {
    return inForceUntil !== null && inForceUntil < on ? 'ended' : 'inForce'
  }
  if (signedOn && signedOn.upper <= on) {
    return enteredIntoForceOn || entryStated ? 'signedAwaitingEntry' : 'signedEntryNotStated'
  }
  return firstSignedOn !== null && firstSignedOn <= on ? 'partlySigned' : 'underNegotiation'
}

/** What events and clauses come to, whatever the day. */
export function legalFacts(events: readonly LegalEvent[], clauses: readonly Clause[]): LegalFacts {
  const signings = events.filter((event) => event.kind === 'signed')
  const entry = clauseOf(clauses, 'entryIntoForce')
  const signedOn = lastSigning(signings)
  const enteredIntoForceOn =
    events.find(({ kind }) => kind === 'enteredIntoForce')?.on ?? entryByClause(entry, signedOn)
  return {
    signedOn,
    firstSignedOn: earliest(signings.map(({ on }) => on.upper)),
    enteredIntoForceOn,
    entryStated: enteredIntoForceOn !== null || entry !== undefined,
    inForceUntil: enteredIntoForceOn && lastDay(enteredIntoForceOn.upper, clauses),
  }
}

/** The gaps: what neither an event nor a clause says (`contract.md`, `missing`; `domain.md` rule 1). */
export function missingFrom(
  { entryStated }: Pick<LegalFacts, 'entryStated'>,
  clauses: readonly Clause[],
): MissingTerm[] {
  const term = clauseOf(clauses, 'term')?.length ?? null
  const renewal = clauseOf(clauses, 'renewal')
  const notice = clauseOf(clauses, 'notice')?.length ?? null
  const gaps: MissingTerm[] = []
  if (!entryStated) gaps.push('entryIntoForce')
  if (term === null) gaps.push('term')
  if (!renewal && term !== 'indefinite') gaps.push('renewal')
  const renewsUnlessTold = renewal?.mode === 'tacit' || gaps.includes('renewal')
  if (notice === null && renewsUnlessTold) gaps.push('notice')
  return gaps
}

/** How many sides have surely signed by a day. */
export const sidesSigned = (signings: readonly { side: Side; on: Bounds }[], on: Day): number =>
  new Set(signings.filter((signing) => signing.on.upper <= on).map(({ side }) => side)).size

type Signing = Extract<LegalEvent, { kind: 'signed' }>

/** The last of both sides' days, uncertain as they are; null until both have signed. */
function lastSigning(signings: readonly Signing[]): UncertainDay | null {
  if (new Set(signings.map(({ side }) => side)).size < 2) return null
  const days = signings.map(({ on }) => on)
  const lower = latest(days.map((day) => day.lower))
  const upper = latest(days.map((day) => day.upper))
  const same = days.find((day) => day.lower === lower && day.upper === upper)
  return same ?? { edtf: `[${lower}..${upper}]`, lower, upper }
}

type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>

function clauseOf<Kind extends Clause['kind']>(
  clauses: readonly Clause[],
  kind: Kind,
): ClauseOf<Kind> | undefined {
  return clauses.find((clause): clause is ClauseOf<Kind> => clause.kind === kind)
}

function entryByClause(
  entry: ClauseOf<'entryIntoForce'> | undefined,
  signedOn: UncertainDay | null,
): UncertainDay | null {
  if (entry?.by === 'date') return entry.on
  return entry?.by === 'signature' ? signedOn : null
}

/** The last day in force by the clauses alone; null while a tacit renewal stays possible. */
function lastDay(entered: Day, clauses: readonly Clause[]): Day | null {
  const term = clauseOf(clauses, 'term')
  const first = durationOf(term?.length ?? null)
  if (!term || !first) return null
  const lengths = wholeLengths(first, clauseOf(clauses, 'renewal'))
  const anniversary = earliest(lengths.flatMap((length) => endAfter(entered, length) ?? []))
  return anniversary && term.ends === 'dayBefore' ? addDays(anniversary, -1) : anniversary
}

/** Beyond the year 9999 there is no day of ours, and so no end. */
function endAfter(entered: Day, length: Duration): Day | null {
  try {
    return after(entered, length)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * The first period with every tacit one, and the cap on the whole: the earliest ends it. A clause
 * that leaves a figure open sets no end.
 */
function wholeLengths(first: Duration, renewal: ClauseOf<'renewal'> | undefined): Duration[] {
  if (renewal?.mode !== 'tacit') return [first]
  const cap = durationOf(renewal.maxTotal)
  const further = durationOf(renewal.length)
  const open = !further || renewal.repeats === null || renewal.repeats === true
  const count = renewal.repeats === false ? 1 : Number(renewal.repeats)
  return [...(cap ? [cap] : []), ...(open ? [] : [plus(first, times(further, count))])]
}

function durationOf(length: string | null): Duration | null {
  const read = readDuration(length ?? '')
  return read.ok ? read.value : null
}

const latest = (days: readonly Day[]): Day => days.reduce((one, day) => (day > one ? day : one))
const earliest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((one, day) => (one === null || day < one ? day : one), null)
