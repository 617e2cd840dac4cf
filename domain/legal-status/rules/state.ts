import type { PlainEvent } from '../schema/facts.ts'
import type { Ending, LegalState } from '../schema/words.ts'
import { type Bounds, durationOf, later } from './bounds.ts'
import type { Course, End } from './course.ts'
import type { Entry } from './entry-into-force.ts'
import { type Fact, happened } from './known-facts.ts'
import type { Signing } from './signing.ts'
import type { Standing } from './standing.ts'
import { decide, say, type Trial } from './trial.ts'

type Situation = { signed: Signing; entry: Entry; course: Course; stands: Standing }

/** The one state of the ten, and what an end came by (`domain.md` section 2). */
export function stateOn(
  trial: Trial,
  facts: readonly Fact[],
  { signed, entry, course, stands }: Situation,
): { state: LegalState; endedBy: Ending | null } {
  if (stands.isOver && stands.end) {
    const survives = entry.reached !== null && provisionsSurvive(trial, course, stands.end.on)
    return { state: survives ? 'windingUp' : 'ended', endedBy: whatEnded(trial, stands.end) }
  }
  if (entry.reached) {
    return { state: isSuspended(trial, facts) ? 'suspended' : 'inForce', endedBy: null }
  }
  return { state: stateBeforeEntry(trial, facts, signed, entry), endedBy: null }
}

/** Which of several came first, where uncertain days leave that open. */
function whatEnded(trial: Trial, { by, or, on }: End): Ending {
  if (!or) return by
  const answer = decide(trial, {
    key: 'endedBy',
    about: 'endedBy',
    clause: null,
    values: { on },
    answers: [...new Set([by, ...or])],
    assumed: by,
  })
  return answer as Ending
}

function stateBeforeEntry(
  trial: Trial,
  facts: readonly Fact[],
  { ours, counterpart, both }: Signing,
  entry: Entry,
): LegalState {
  if (both || entry.concluded) return entry.stated ? 'signedAwaitingEntry' : 'signedEntryNotStated'
  if (ours ?? counterpart) return 'partlySigned'
  if (isDone(trial, facts, ['clearedForSignature'])) return 'clearedForSignature'
  return isDone(trial, facts, ['textAgreed', 'initialled']) ? 'textAgreed' : 'underNegotiation'
}

/** Initialling makes the text authentic: it is agreed. */
function isDone(
  trial: Trial,
  facts: readonly Fact[],
  kinds: readonly PlainEvent['kind'][],
): boolean {
  for (const event of facts) {
    if (event.kind === 'notice' || !kinds.includes(event.kind)) continue
    const on = happened(trial, event)
    if (!on) continue
    say(trial, 'negotiated', { step: event.kind, on })
    return true
  }
  return false
}

/** A suspension lasts until the day before it is resumed; term and cut-offs run on. */
function isSuspended(trial: Trial, facts: readonly Fact[]): boolean {
  let latest: { kind: PlainEvent['kind']; on: Bounds } | null = null
  for (const event of facts) {
    if (event.kind !== 'suspended' && event.kind !== 'resumed') continue
    const on = happened(trial, event)
    if (on && (latest === null || latest.on.upper <= on.upper)) latest = { kind: event.kind, on }
  }
  if (latest) say(trial, latest.kind, { on: latest.on })
  return latest?.kind === 'suspended'
}

/** Provisions that survive wind up from the day after the end; asked where nothing says how long. */
function provisionsSurvive(trial: Trial, course: Course, end: Bounds): boolean {
  const { survival } = course.clauses
  if (!survival) return false
  if (survival.length === 'indefinite') return true
  const until = survivalUntil(course, end)
  if (until === null) return durationOf(survival.length) !== null || survivesUnbounded(trial)
  say(trial, 'survives', { until }, survival)
  if (until.upper < trial.on) return false
  if (until.lower >= trial.on) return true
  const answer = decide(trial, {
    key: 'survivalOver',
    about: 'survivalOver',
    clause: 'survival',
    values: { on: until },
    answers: ['no', 'yes'],
    assumed: 'no',
  })
  return answer === 'no'
}

/** The last day of the provisions that survive an end; null where none is told. */
export function survivalUntil({ clauses: { survival } }: Course, end: Bounds): Bounds | null {
  const length = durationOf(survival?.length)
  return survival?.until ?? (length && later(end, length))
}

function survivesUnbounded(trial: Trial): boolean {
  const answer = decide(trial, {
    key: 'survivalLength',
    about: 'survivalLength',
    clause: 'survival',
    values: {},
    answers: ['goesOn', 'over'],
    assumed: 'goesOn',
  })
  return answer === 'goesOn'
}
