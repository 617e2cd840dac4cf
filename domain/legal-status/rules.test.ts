import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#lib/days.ts'
import { readUncertainDay, type UncertainDay } from '#lib/edtf.ts'
import { legalFacts, legalState, missingFrom, sidesSigned } from './rules.ts'
import { type Clause, clause, type LegalEvent } from './schema/facts.ts'

const day = (edtf: string): UncertainDay => {
  const read = readUncertainDay(edtf)
  if (!read.ok) throw new Error(edtf)
  return read.value
}
const signed = (side: 'ours' | 'counterpart', on: string): LegalEvent => ({
  kind: 'signed',
  side,
  on: day(on),
  place: null,
})
const bothSigned = (on: string) => [signed('ours', on), signed('counterpart', on)]
const entered = (on: string): LegalEvent => ({ kind: 'enteredIntoForce', on: day(on) })
const clauses = (...terms: object[]): Clause[] => terms.map((term) => clause.parse(term))
const stateOn = (on: string, events: LegalEvent[], terms: Clause[] = []) =>
  legalState(legalFacts(events, terms), on)

describe('a legal state', () => {
  const lima = bothSigned('[2019-06-21..2019-06-22]')

  it('of the Peru memorandum is "signed, entry into force not stated", with four gaps', () => {
    expect(stateOn('2026-11-23', lima)).toBe('signedEntryNotStated')
    expect(missingFrom(legalFacts(lima, []), [])).toEqual([
      'entryIntoForce',
      'term',
      'renewal',
      'notice',
    ])
  })

  it('does not change before the last possible day of signing', () => {
    expect(stateOn('2019-06-21', lima)).toBe('underNegotiation')
    expect(stateOn('2019-06-22', lima)).toBe('signedEntryNotStated')
  })

  it('is awaited between signing and entry (rule 20)', () => {
    const events = [...bothSigned('2014-04-24'), entered('2014-10-21')]
    expect(stateOn('2014-07-01', events)).toBe('signedAwaitingEntry')
    expect(stateOn('2014-10-20', events)).toBe('signedAwaitingEntry')
    expect(stateOn('2014-10-21', events)).toBe('inForce')
  })

  it('of separate signings is "signed by 1 of 2" until the last one (rule 22)', () => {
    const events = [signed('counterpart', '2019-06-21'), signed('ours', '2019-07-05')]
    const signings = events.filter((event) => event.kind === 'signed')
    expect(stateOn('2019-06-30', events)).toBe('partlySigned')
    expect(sidesSigned(signings, '2019-06-30')).toBe(1)
    expect(stateOn('2019-07-05', events)).toBe('signedEntryNotStated')
    expect(legalFacts(events, []).signedOn).toEqual(day('2019-07-05'))
  })

  it('follows a signature clause, and awaits notifications that nobody recorded', () => {
    const bySignature = clauses({ kind: 'entryIntoForce', by: 'signature' })
    expect(stateOn('2019-07-01', lima, bySignature)).toBe('inForce')
    const byNotes = clauses({ kind: 'entryIntoForce', by: 'laterNotification' })
    expect(stateOn('2019-07-01', lima, byNotes)).toBe('signedAwaitingEntry')
  })

  it('renews tacitly without an end, whoever looks (rule 12)', () => {
    const events = [...bothSigned('1978'), entered('1978-10-06')]
    const terms = clauses(
      { kind: 'term', length: 'P5Y' },
      { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
      { kind: 'notice', length: 'P6M' },
    )
    expect(stateOn('2026-11-23', events, terms)).toBe('inForce')
    expect(missingFrom(legalFacts(events, terms), terms)).toEqual([])
  })
})

describe('the last day in force', () => {
  const until = (on: string, ...terms: object[]) =>
    legalFacts([...bothSigned(on), entered(on)], clauses(...terms)).inForceUntil
  const fiveYears = { kind: 'term', length: 'P5Y' }

  it('is the anniversary (rule 6), or the day before where the clause says so', () => {
    expect(until('2019-06-21', fiveYears)).toBe('2024-06-21')
    expect(until('2019-06-21', { ...fiveYears, ends: 'dayBefore' })).toBe('2024-06-20')
  })

  it('counts one further period, so many, and a cap on the whole (rules 13 and 18)', () => {
    const tacit = { kind: 'renewal', mode: 'tacit', length: 'P5Y' }
    expect(until('2019-06-21', fiveYears, { ...tacit, repeats: false })).toBe('2029-06-21')
    expect(until('2019-06-21', fiveYears, { ...tacit, repeats: 2 })).toBe('2034-06-21')
    const capped = { ...tacit, repeats: true, maxTotal: 'P8Y' }
    expect(until('2019-06-21', fiveYears, capped)).toBe('2027-06-21')
  })

  it('is open where the term is unknown or unlimited, or a clause does not say how often', () => {
    expect(until('2019-06-21')).toBeNull()
    expect(until('2019-06-21', { kind: 'term', length: null })).toBeNull()
    expect(until('2019-06-21', { kind: 'term', length: 'indefinite' })).toBeNull()
    const silent = { kind: 'renewal', mode: 'tacit', length: 'P5Y' }
    expect(until('2019-06-21', fiveYears, silent)).toBeNull()
  })

  it('is none where it would lie beyond the calendar', () => {
    expect(until('9999-12-31', fiveYears)).toBeNull()
    const long = { kind: 'renewal', mode: 'tacit', length: 'P999Y', repeats: 99 }
    expect(until('2019-06-21', fiveYears, long)).toBeNull()
    expect(until('2019-06-21', fiveYears, { ...long, maxTotal: 'P8Y' })).toBe('2027-06-21')
  })

  it('is the last in force: the next day it is ended', () => {
    const events = [...bothSigned('2019-06-21'), entered('2019-06-21')]
    expect(stateOn('2024-06-21', events, clauses(fiveYears))).toBe('inForce')
    expect(stateOn('2024-06-22', events, clauses(fiveYears))).toBe('ended')
  })
})

describe('as days go by', () => {
  const days = fc.integer({ min: 0, max: 4_000 }).map((more) => addDays('2015-01-01', more))
  const order = ['underNegotiation', 'partlySigned', 'signed', 'inForce', 'ended']
  const step = (state: string) => order.indexOf(state.startsWith('signed') ? 'signed' : state)

  it('a state only goes forward', () => {
    fc.assert(
      fc.property(days, days, days, days, days, (ours, theirs, entry, one, other) => {
        const events = [signed('ours', ours), signed('counterpart', theirs), entered(entry)]
        const [early, late] = [one, other].toSorted() as [string, string]
        const terms = clauses({ kind: 'term', length: 'P2Y' }, { kind: 'renewal', mode: 'none' })
        expect(step(stateOn(early, events, terms))).toBeLessThanOrEqual(
          step(stateOn(late, events, terms)),
        )
      }),
    )
  })
})
