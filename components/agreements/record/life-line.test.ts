import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { placeLabels } from './life-line-labels.ts'
import { lifeLine } from './life-line-scale.ts'

const day = (edtf: string, lower = edtf, upper = lower) => ({ edtf, lower, upper })
const signed = (side: 'ours' | 'counterpart', on: ReturnType<typeof day>) => ({
  ...{ id: side, kind: 'signed' as const, side, on, place: null },
})
const lima = day('[2019-06-21..2019-06-22]', '2019-06-21', '2019-06-22')

function agreement(said: Partial<Agreement>, status: Partial<Agreement['status']> = {}): Agreement {
  return {
    actionPlans: [],
    clauses: [],
    legalEvents: [],
    signedOn: null,
    enteredIntoForceOn: null,
    status: {
      ...{ on: '2026-11-23', state: 'signedEntryNotStated', sidesSigned: 2, missing: [] },
      lastDay: null,
      ...status,
    },
    ...said,
  } as unknown as Agreement
}

describe('the life line', () => {
  it('is not drawn before there is a fact', () => {
    expect(lifeLine(agreement({}))).toBeNull()
  })

  it('goes from the signing on, not stated and without an end', () => {
    const both = [signed('ours', lima), signed('counterpart', lima)]
    const line = lifeLine(agreement({ signedOn: lima, legalEvents: both }))
    expect(line?.moments.map(({ kind, side }) => [kind, side])).toEqual([
      ['signed', undefined],
      ['today', undefined],
    ])
    expect(line?.stretches).toEqual([{ kind: 'notStated', from: '2019-06-22', to: null }])
    expect(line?.years.map((year) => year.day.slice(0, 4))).toEqual([
      '2020',
      '2022',
      '2024',
      '2026',
    ])
  })

  it('marks each side where they signed on different days', () => {
    const events = [signed('counterpart', day('2019-06-21')), signed('ours', day('2019-07-05'))]
    const line = lifeLine(agreement({ signedOn: day('2019-07-05'), legalEvents: events }))
    expect(line?.moments.map(({ side }) => side)).toEqual(['counterpart', 'ours', undefined])
  })

  it('is awaited until it enters into force, and ends on its last day', () => {
    const on = day('2014-04-24')
    const line = lifeLine(
      agreement(
        {
          signedOn: on,
          legalEvents: [signed('ours', on), signed('counterpart', on)],
          enteredIntoForceOn: day('2014-10-21'),
        },
        { state: 'ended', lastDay: '2019-10-21' },
      ),
    )
    expect(line?.stretches).toEqual([
      { kind: 'awaiting', from: '2014-04-24', to: '2014-10-21' },
      { kind: 'inForce', from: '2014-10-21', to: '2019-10-21' },
    ])
    expect(line?.moments.map(({ kind }) => kind)).toContain('lastDay')
  })

  it('has every day between its ends, in their order', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => {
      return new Date(Date.UTC(1970, 0, 1 + count)).toISOString().slice(0, 10)
    })
    fc.assert(
      fc.property(days, days, (one, other) => {
        const on = day(one)
        const line = lifeLine(agreement({ signedOn: on, legalEvents: [] }, { on: other }))
        const [first, last] = [one, other].toSorted() as [string, string]
        if (!line) throw new Error('no line')
        expect(line.at(first)).toBeGreaterThanOrEqual(0)
        expect(line.at(last)).toBeLessThanOrEqual(100)
        expect(line.at(first)).toBeLessThanOrEqual(line.at(last))
      }),
    )
  })
})

describe('labels over the line', () => {
  it('share a row where there is room for both, on a wide page and on a phone', () => {
    const signedLabel = { at: 5, short: 'signed', long: 'signed, 21 or 22 June 2019' }
    const today = { at: 90, short: 'today', long: 'today, 23 November 2026' }
    expect(placeLabels([signedLabel, today]).rows).toBe(1)
    expect(placeLabels([signedLabel, { ...today, at: 12 }]).rows).toBe(2)
  })
})
