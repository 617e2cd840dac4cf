import { describe, expect, it } from 'vitest'
import { unspecifiedDay } from '#components/ui/forms/days/uncertain-parts.ts'
import { eventChoices } from '#domain/legal-status/rules/fitting-events.ts'
import { asWritten } from '#domain/legal-status/schema/as-written.ts'
import { newLegalEvent, recordedLegalEvent } from '#domain/legal-status/schema/facts.ts'
import { newId } from '#lib/ids.ts'
import { correctionBody, eventBody, eventTyped, newEvent } from './event-typed.ts'

const recorded = [
  { kind: 'signed', side: 'ours', on: '[2019-06-21..2019-06-22]', place: { en: 'Lima' } },
  { kind: 'notificationReceived', from: 'counterpart', on: '2023-03-01' },
  { kind: 'enteredIntoForce', on: null },
  { kind: 'extended', on: '2024-01-01', until: '2029-06-21' },
  { kind: 'amended', on: '2022-01-10', clauses: [{ kind: 'term', length: 'P7Y' }] },
  {
    kind: 'notice',
    purpose: 'nonRenewal',
    from: 'counterpart',
    sentOn: '2023-12-19',
    receivedOn: '2023-12-22',
    accepted: true,
    readFrom: { place: 'p. 1', quotation: { text: 'No renovará', language: 'es' } },
  },
  { kind: 'ratified', side: 'ours', on: '2020-05' },
  { kind: 'revived', on: '2030-01-01', until: null },
  { kind: 'published', on: '1992', place: { es: 'Madrid' } },
  { kind: 'partySucceeded', on: '1998-03-10', predecessorId: newId(), successorId: newId() },
]

describe('an event in its form', () => {
  it.each(recorded)('is sent as it was recorded: $kind', (one) => {
    const event = newLegalEvent.parse(one)
    const typed = eventTyped(asWritten(event) as { kind: string }, 'en')
    expect(newLegalEvent.parse(eventBody(typed))).toEqual(event)
  })

  it('is asked for its day until one is typed, or said not to be known', () => {
    const entered = { ...newEvent('en'), kind: 'enteredIntoForce' as const }
    expect(newLegalEvent.safeParse(eventBody(entered)).success).toBe(false)
    const unknown = { ...entered, on: unspecifiedDay }
    expect(newLegalEvent.parse(eventBody(unknown))).toMatchObject({ on: null })
  })

  it('of every kind can be sent', () => {
    const day = '2020-01-01'
    for (const kind of eventChoices) {
      const typed = {
        ...newEvent('en'),
        ...{ kind, side: 'ours' as const },
        on: day,
        receivedOn: day,
      }
      expect(recordedLegalEvent.safeParse(eventBody(typed)).error, kind).toBeUndefined()
    }
  })

  it('is put right by what it should have been, or struck out', () => {
    const id = '0192d3e4-5f60-7abc-8def-0123456789ab'
    const typed = eventTyped({ kind: 'suspended', on: '2020-01-01' }, 'en')
    expect(recordedLegalEvent.parse(correctionBody(typed, id))).toMatchObject({
      corrects: id,
      event: { kind: 'suspended' },
    })
    const never = { ...typed, correction: 'never' as const }
    expect(correctionBody(never, id).event).toBeNull()
  })
})
