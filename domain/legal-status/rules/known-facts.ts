import type { Correction, LegalEvent, PlainEvent } from '../schema/facts.ts'
import { type Bounds, firstDay, lastDay } from './bounds.ts'
import { reached, refOf, type Trial } from './trial.ts'

/** A fact as it stands after what corrected it. */
export type Fact = PlainEvent

/**
 * What was known at a moment (`domain.md` rule 27): what was recorded later is left out, what was
 * recorded without a moment is always known, and corrections made by then are carried out.
 */
export function knownFacts(events: readonly LegalEvent[], knownAt: string | null): readonly Fact[] {
  const known =
    knownAt === null
      ? events
      : events.filter(({ recordedAt }) => recordedAt === undefined || recordedAt <= knownAt)
  const corrections = known.filter((event) => event.kind === 'correction')
  return corrections.length === 0 ? (known as readonly Fact[]) : corrected(known, corrections)
}

/** A correction may itself be corrected; struck out, it leaves what it had corrected as it was. */
function corrected(known: readonly LegalEvent[], corrections: readonly Correction[]): Fact[] {
  const standing = new Map<unknown, { of: string; event: PlainEvent | null }>()
  for (const correction of corrections) {
    const { id, corrects, event } = correction
    const first = standing.get(corrects)
    if (first && event === null) standing.delete(corrects)
    else standing.set(id ?? correction, { of: first?.of ?? corrects, event })
  }
  const said = new Map([...standing.values()].map(({ of, event }) => [of, event]))
  return known.flatMap((event) => {
    if (event.kind === 'correction') return []
    const instead = event.id === undefined ? undefined : said.get(event.id)
    if (instead === null) return []
    return [instead ? { ...instead, id: event.id, recordedAt: event.recordedAt } : event]
  })
}

/** An event of an unknown day had happened when it was recorded; else nothing bounds its day. */
export const dayOf = (day: Bounds | null, recordedAt: string | undefined): Bounds =>
  day ?? { lower: firstDay, upper: recordedAt?.slice(0, 10) ?? lastDay }

type Dated = Exclude<PlainEvent, { kind: 'notice' }>

/** The day of an event that has happened by the asked day, else null. */
export function happened(trial: Trial, event: Dated): Bounds | null {
  const day = dayOf(event.on, event.recordedAt)
  return reached(trial, day, () => ({
    key: `happened:${refOf(trial, event)}`,
    about: 'happened',
    values: { event: event.kind, side: sideOf(event), day: event.on },
  }))
}

const sideOf = (event: Dated) =>
  'side' in event ? event.side : event.kind === 'notificationReceived' ? event.from : null
