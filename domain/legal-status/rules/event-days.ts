import type { Day } from '#lib/days.ts'
import type { FieldProblem } from '../../outcome.ts'
import type { LegalEvent } from '../schema/facts.ts'

/** What may be known before it comes: a later entry into force, and what was agreed for a later day. */
const knownAhead: readonly LegalEvent['kind'][] = [
  'enteredIntoForce',
  'provisionallyApplied',
  'amended',
  'suspended',
  'resumed',
  'endedByConsent',
  'superseded',
  'partyCeased',
  'partySucceeded',
]

/** An event is a fact, so its day has begun; the path of each is put after `before`. */
export function dayProblems(event: LegalEvent, today: Day, before = ''): FieldProblem[] {
  if (event.kind === 'correction') {
    return event.event ? dayProblems(event.event, today, `${before}event.`) : []
  }
  if (knownAhead.includes(event.kind)) return []
  const days =
    event.kind === 'notice'
      ? { sentOn: event.sentOn, receivedOn: event.receivedOn }
      : { on: event.on }
  return Object.entries(days).flatMap(([name, day]) =>
    day && day.lower > today ? [{ path: `${before}${name}`, code: 'inTheFuture' }] : [],
  )
}
