import type { Life } from '../schema/life.ts'
import type { PlainEvent } from '../schema/facts.ts'
import { type Bounds, firstDay } from './bounds.ts'
import { knownFacts } from './known-facts.ts'
import type { Asked, Facts, LegalStatus } from './legal-status.ts'
import { periodsUntil } from './period-list.ts'
import { stateSpans } from './state-spans.ts'

type Mark = Life['marks'][number]

/** What a life line is drawn from: periods with their notice windows, states, and marks. */
export function lifeParts(
  facts: Facts,
  { on, knownAt = null }: Asked,
  { enteredIntoForceOn }: Pick<LegalStatus, 'enteredIntoForceOn'>,
): Pick<Life, 'periods' | 'spans' | 'marks'> {
  return {
    periods: periodsUntil(facts, on, knownAt).map(({ number, from, to, cutOff }) => ({
      ...{ number, from: plainBounds(from), to: to && plainBounds(to) },
      cutOff: cutOff && plainBounds(cutOff),
    })),
    spans: stateSpans(facts, knownAt),
    marks: lifeMarks(facts, knownAt, enteredIntoForceOn),
  }
}

/**
 * What a life line marks: every known fact that has a day, the earliest first, and the entry into
 * force where no event but a clause brings it about.
 */
function lifeMarks(
  { events }: Facts,
  knownAt: string | null,
  enteredIntoForceOn: Bounds | null,
): Mark[] {
  const marks = knownFacts(events, knownAt).flatMap(markOf)
  const isRecorded = marks.some(({ kind }) => kind === 'enteredIntoForce')
  if (enteredIntoForceOn && !isRecorded && enteredIntoForceOn.lower !== firstDay) {
    marks.push({ ...plain('enteredIntoForce'), on: plainBounds(enteredIntoForceOn) })
  }
  return marks.toSorted(({ on: one }, { on: other }) => (one.upper < other.upper ? -1 : 1))
}

function markOf(event: PlainEvent): Mark[] {
  const on = event.kind === 'notice' ? (event.receivedOn ?? event.sentOn) : event.on
  if (on === null) return []
  const side = 'side' in event ? event.side : 'from' in event ? event.from : null
  const purpose = event.kind === 'notice' ? event.purpose : null
  return [{ kind: event.kind, side, purpose, on: plainBounds(on) }]
}

const plain = (kind: Mark['kind']) => ({ kind, side: null, purpose: null })
const plainBounds = ({ lower, upper }: Bounds): Mark['on'] => ({ lower, upper })
