import { addressOf } from '#components/address.ts'
import { eventChoices } from '#domain/legal-status/rules/fitting-events.ts'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { readUncertainDay } from '#lib/edtf.ts'
import { choiceOf, type EventTyped, type WrittenEvent } from './event-typed.ts'

const dayFields = ['on', 'until', 'sentOn', 'receivedOn'] as const

/** What an address may have chosen of an event: its kind, whose it is, and its days as EDTF. */
export type Chosen = { kind?: string; side?: string } & {
  [field in (typeof dayFields)[number]]?: string
}

export type Begun = Pick<EventTyped, 'kind' | 'side'> &
  Partial<Pick<EventTyped, (typeof dayFields)[number]>>

/** What an address has chosen already; what says nothing is left out. */
export function begunWith(search: Chosen): Begun {
  const kind = eventChoices.find((one) => one === search.kind) ?? ''
  const side = search.side === 'ours' || search.side === 'counterpart' ? search.side : ''
  const days = dayFields.flatMap((name) => {
    const said = search[name]
    return said && readUncertainDay(said).ok ? [[name, said] as const] : []
  })
  return { kind, side, ...Object.fromEntries(days) }
}

/** Where the form stands begun with an event that may be recorded: a notice is given by our side. */
export function addressToRecord(agreementId: string, event: WrittenEvent): string {
  const days = dayFields.map((name) => [name, event[name] as string | null | undefined])
  const side = event.kind === 'notice' ? 'ours' : null
  return addressOf(`/agreements/${agreementId}/events/new`, {
    ...{ kind: choiceOf(event), side },
    ...Object.fromEntries(days),
  })
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
