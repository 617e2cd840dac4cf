import { describe, expect, it } from 'vitest'
import {
  bothSigned,
  factsOf,
  inForceSince,
  law,
  nonRenewal,
  noticeOf,
  sureDay,
  tacit,
  term,
} from '#test/law.ts'
import { impossibleFacts } from './impossible-facts.ts'

const fiveYears = term('P5Y')
const none = { kind: 'renewal', mode: 'none' }
const amended = (on: string, ...clauses: object[]) => ({ kind: 'amended', on, clauses })
const since = inForceSince('2019-06-21')
const problems = (events: object[], clauses: object[] = []) =>
  impossibleFacts(factsOf(events, clauses)).map(({ code }) => code)

describe('what cannot be', () => {
  it('is an extension signed after the last day, or beyond a cap (rule 18)', () => {
    const extended = (on: string, until: string | null) => ({ kind: 'extended', on, until })
    const express = { kind: 'renewal', mode: 'express', length: 'P5Y' }
    expect(
      problems([...since, extended('2024-06-25', '2029-06-21')], [fiveYears, express]),
    ).toEqual(['extendedAfterEnd'])
    expect(
      problems([...since, extended('2024-06-21', '2029-06-21')], [fiveYears, express]),
    ).toEqual([])
    const capped = [term('P4Y'), { ...express, length: 'P4Y', maxTotal: 'P8Y' }]
    expect(problems([...since, extended('2023-06-01', '2027-06-21')], capped)).toEqual([])
    expect(problems([...since, extended('2023-06-01', '2028-06-21')], capped)).toEqual([
      'extendedBeyondCap',
    ])
    expect(problems([...since, extended('2023-06-01', '2023-05-01')], [fiveYears])).toEqual([
      'extendedIntoThePast',
    ])
  })

  it('is an extension after a notice of non-renewal has ended it', () => {
    const clauses = [fiveYears, tacit('P5Y', true), noticeOf('P6M')]
    const late = { kind: 'extended', on: '2024-06-22', until: '2030-06-21' }
    expect(problems([...since, nonRenewal('2023-12-01'), late], clauses)).toEqual([
      'extendedAfterEnd',
    ])
    expect(problems([...since, late], clauses)).toEqual([])
  })

  it('is an express renewal that says its length in the clause, and renews for it', () => {
    const express = { kind: 'renewal', mode: 'express', length: 'P5Y' }
    const status = law(
      [...since, { kind: 'extended', on: '2024-01-10', until: null }],
      [fiveYears, express],
    )
    expect(status('2024-06-22')).toMatchObject({
      period: 1,
      renewals: 0,
      end: sureDay('2029-06-21'),
    })
    expect(problems([...since, { kind: 'extended', on: '2024-01-10' }], [fiveYears])).toEqual([
      'extendedWithoutDay',
    ])
  })

  it('is in force with no signature and no exchange of notes', () => {
    expect(problems([{ kind: 'enteredIntoForce', on: '2019-06-21' }])).toEqual(['inForceUnsigned'])
    const notes = [
      { kind: 'notificationReceived', from: 'ours', on: '2019-01-01' },
      { kind: 'notificationReceived', from: 'counterpart', on: '2019-02-01' },
    ]
    expect(problems([...notes, { kind: 'enteredIntoForce', on: '2019-06-21' }])).toEqual([])
  })

  it('is in force again after the end', () => {
    const again = { kind: 'enteredIntoForce', on: '2025-01-01' }
    expect(problems([...since, again], [fiveYears, none])).toEqual(['inForceAgain'])
    const ended = { kind: 'endedByConsent', on: '2020-01-01' }
    expect(problems([...bothSigned('2019-06-21'), ended, again])).toEqual(['inForceAgain'])
    expect(problems([...since, again], [fiveYears, tacit('P5Y', true)])).toEqual(['enteredTwice'])
    const bySignature = { kind: 'entryIntoForce', by: 'signature' }
    expect(problems([...bothSigned('2019-06-21'), again], [bySignature, fiveYears, none])).toEqual([
      'inForceAgain',
    ])
  })

  it('is an addendum to an ended base', () => {
    expect(problems([...since, amended('2024-06-22', term('P7Y'))], [fiveYears, none])).toEqual([
      'amendedAfterEnd',
    ])
    expect(problems([...since, amended('2024-06-21', term('P7Y'))], [fiveYears, none])).toEqual([])
  })

  it('is never to have entered what was in force, or to revive what has not ended', () => {
    expect(problems([...since, { kind: 'neverEntered', on: '2020-01-01' }])).toEqual([
      'neverEnteredInForce',
    ])
    expect(problems([...since, { kind: 'revived', on: '2020-01-01' }])).toEqual(['revivedUnended'])
    const revivedOn = (on: string) =>
      problems([...since, { kind: 'revived', on }], [fiveYears, none])
    expect(revivedOn('2024-06-21')).toEqual(['revivedUnended'])
    expect(revivedOn('2024-06-22')).toEqual([])
  })
})
