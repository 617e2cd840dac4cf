import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bothSigned,
  denunciation,
  factsOf,
  inForceSince,
  nonRenewal,
  noticeOf,
  sureDay,
  tacit,
  term,
} from '#test/law.ts'
import { anyEvents, askedDay, someClauses } from '#test/made-up-law.ts'
import { asWritten } from '../schema/as-written.ts'
import { factsProblem } from './facts-problem.ts'
import { type Facts, legalStatus } from './legal-status.ts'
import { recordingProblem } from './recording.ts'
import { simulate } from './simulation.ts'

const since = inForceSince('2019-06-21')
const renewing = [term('P5Y'), tacit('P5Y', true), noticeOf('P6M')]
const once = [term('P5Y'), { kind: 'renewal', mode: 'none' }]
const leaving = { kind: 'denunciation', notice: 'P3M' }

const paths = (events: readonly object[], clauses: readonly object[], on: string) => {
  const [lapse, denounce, renew] = simulate(factsOf(events, clauses), { on })
  return { lapse, denounce, renew }
}

describe('letting an agreement lapse', () => {
  it('under tacit renewal takes a notice of non-renewal, while one is still in time', () => {
    const { lapse } = paths(since, renewing, '2023-12-21')
    expect(lapse).toMatchObject({
      event: { kind: 'notice', purpose: 'nonRenewal', receivedOn: sureDay('2023-12-21') },
      status: { phase: 'terminating', end: sureDay('2024-06-21') },
    })
  })

  it('can’t be done once the cut-off has passed, which says until when it renews', () => {
    const { lapse } = paths(since, renewing, '2023-12-22')
    expect(lapse).toEqual({
      ...{ path: 'lapse', event: null, status: null },
      why: { code: 'cutOffPassed', params: { cutOff: '2023-12-21', until: '2029-06-21' } },
    })
  })

  it('needs nothing where the term ends by itself', () => {
    const { lapse } = paths(since, once, '2023-12-22')
    expect(lapse).toMatchObject({ event: null, status: { end: sureDay('2024-06-21') } })
  })

  it('misses the length of notice, the term, or has no end to come to', () => {
    const why = (clauses: object[]) => paths(since, clauses, '2023-01-01').lapse?.why
    expect(why([term('P5Y'), tacit('P5Y', true)])).toMatchObject({ params: { term: 'notice' } })
    expect(why([])).toEqual({ code: 'missing', params: { term: 'term' } })
    expect(why([term('indefinite')])).toEqual({ code: 'withoutEnd', params: {} })
  })

  it('is open between the days that a cut-off may be of', () => {
    const uncertain = bothSigned('[2019-06-21..2019-06-25]')
    const clauses = [{ kind: 'entryIntoForce', by: 'signature' }, ...renewing]
    expect(paths(uncertain, clauses, '2023-12-21').lapse?.why).toBeNull()
    expect(paths(uncertain, clauses, '2023-12-23').lapse?.why).toMatchObject({ code: 'cutOffOpen' })
    expect(paths(uncertain, clauses, '2023-12-26').lapse?.why?.code).toBe('cutOffPassed')
  })
})

describe('denouncing an agreement', () => {
  it('ends it once the notice has run (rule 17)', () => {
    const { denounce } = paths(since, [...renewing, leaving], '2022-01-31')
    expect(denounce).toMatchObject({
      event: { kind: 'notice', purpose: 'denunciation' },
      status: { state: 'inForce', phase: 'terminating', end: sureDay('2022-04-30') },
    })
  })

  it('is missing its clause where none says with which notice', () => {
    const { denounce } = paths(since, renewing, '2022-01-31')
    expect(denounce?.why).toEqual({ code: 'missing', params: { term: 'denunciation' } })
  })

  it('brings nothing where the last day comes first', () => {
    const { denounce } = paths(since, [...once, leaving], '2024-05-01')
    expect(denounce?.why).toEqual({ code: 'endsAllTheSame', params: { end: '2024-06-21' } })
  })
})

describe('renewing an agreement', () => {
  it('is doing nothing under tacit renewal', () => {
    const { renew } = paths(since, renewing, '2023-12-22')
    expect(renew).toMatchObject({
      event: null,
      status: { end: null, renewsUntil: sureDay('2029-06-21') },
    })
  })

  it('takes an extension for as long as the clause of express renewal says', () => {
    const express = [term('P5Y'), { kind: 'renewal', mode: 'express', length: 'P2Y' }]
    const { renew } = paths(since, express, '2024-06-21')
    expect(renew).toMatchObject({
      event: { kind: 'extended', until: null },
      status: { end: sureDay('2026-06-21') },
    })
  })

  it('is for as long as the term where no clause says', () => {
    const { renew } = paths(since, once, '2024-06-21')
    expect(renew).toMatchObject({
      event: { kind: 'extended', until: sureDay('2029-06-21') },
      status: { end: sureDay('2029-06-21') },
    })
  })

  it('sets a notice of non-renewal aside, and no denunciation', () => {
    const told = paths([...since, nonRenewal('2023-12-01')], renewing, '2024-01-10')
    expect(told.renew).toMatchObject({ event: { kind: 'extended' }, status: { end: null } })
    const denounced = [...since, denunciation('2024-01-01')]
    expect(paths(denounced, [...renewing, leaving], '2024-01-10').renew?.why).toEqual({
      code: 'endsAllTheSame',
      params: { end: '2024-04-01' },
    })
  })
})

describe('a simulation', () => {
  it('has no path before the entry into force, nor after the end', () => {
    for (const on of ['2019-06-20', '2024-06-22']) {
      const codes = Object.values(paths(since, once, on)).map((path) => path?.why?.code)
      expect(codes).toEqual(['notInForce', 'notInForce', 'notInForce'])
    }
  })

  it('is what really recording its events comes to, and they can be recorded', () => {
    fc.assert(
      fc.property(anyEvents, someClauses, askedDay, (events, clauses, on) => {
        const facts: Facts = factsOf(events, clauses)
        fc.pre(factsProblem(facts) === null)
        for (const { event, status } of simulate(facts, { on })) {
          if (!status) continue
          const [said] = event ? factsOf([asWritten(event) as object]).events : []
          const recorded = said ? [{ ...said, recordedAt: `${on}T12:00:00.000Z` }] : []
          if (said) expect(recordingProblem(facts, said, { today: on, texts: [] })).toBeNull()
          const really = legalStatus({ ...facts, events: [...facts.events, ...recorded] }, { on })
          expect(really).toEqual(status)
        }
      }),
      { numRuns: 400 },
    )
  })
})
