import { type EventChoice, eventChoices } from '#domain/legal-status/rules/fitting-events.ts'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import type { Side } from '#domain/agreements/schema/words.ts'
import type { WrittenEvent } from './event-typed.ts'

/** What an address has chosen already: a kind of event, and whose it is. */
export function begunWith(search: { kind?: string; side?: string }): {
  kind: EventChoice | ''
  side: Side | ''
} {
  const kind = eventChoices.find((one) => one === search.kind) ?? ''
  const side = search.side === 'ours' || search.side === 'counterpart' ? search.side : ''
  return { kind, side }
}

/**
 * The event that an address wants corrected, as it stands by now: what was put right once is put right
 * again from there. Null where there is none of that name.
 */
export function correctedEvent(
  { events }: Pick<LegalStatusAnswer, 'events'>,
  id: string,
): { id: string; event: WrittenEvent } | null {
  const first = events.find((event) => event.id === id && event.kind !== 'correction')
  if (!first) return null
  const last = events.findLast(({ kind, event }) => kind === 'correction' && event.corrects === id)
  const instead = last?.event.event as WrittenEvent | null | undefined
  return { id, event: instead ?? (first.event as WrittenEvent) }
}
