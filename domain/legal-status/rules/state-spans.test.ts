import { describe, expect, it } from 'vitest'
import { bothSigned, factsOf, inForceSince, law, tacit, term } from '#test/law.ts'
import { stateSpans } from './state-spans.ts'

describe('the spans of a life', () => {
  it('tell each state from its first day to its last', () => {
    const events = [
      { kind: 'textAgreed', on: '2019-01-10' },
      ...inForceSince('2019-06-21'),
      { kind: 'suspended', on: '2021-01-01' },
      { kind: 'resumed', on: '2021-07-01' },
    ]
    const clauses = [term('P5Y'), tacit('P1Y', 2), { kind: 'survival', length: 'P1M' }]
    expect(stateSpans(factsOf(events, clauses))).toEqual([
      { from: '0001-01-01', to: '2019-01-09', state: 'underNegotiation' },
      { from: '2019-01-10', to: '2019-06-20', state: 'textAgreed' },
      { from: '2019-06-21', to: '2020-12-31', state: 'inForce' },
      { from: '2021-01-01', to: '2021-06-30', state: 'suspended' },
      { from: '2021-07-01', to: '2026-06-21', state: 'inForce' },
      { from: '2026-06-22', to: '2026-07-21', state: 'windingUp' },
      { from: '2026-07-22', to: '9999-12-31', state: 'ended' },
    ])
  })

  it('have no end where tacit renewal has none', () => {
    const spans = stateSpans(
      factsOf(bothSigned('2019-06'), [
        { kind: 'entryIntoForce', by: 'signature', after: 'P30D' },
        term('P5Y'),
        tacit('P5Y', true),
      ]),
    )
    expect(spans.map(({ from, state }) => [from, state])).toEqual([
      ['0001-01-01', 'underNegotiation'],
      ['2019-06-30', 'signedAwaitingEntry'],
      ['2019-07-30', 'inForce'],
    ])
    expect(law([])('2019-01-01').state).toBe('underNegotiation')
  })
})
