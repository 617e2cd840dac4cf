import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lifeParts } from '#domain/legal-status/rules/life-parts.ts'
import { type Facts, legalStatus } from '#domain/legal-status/rules/legal-status.ts'
import { factsFile } from '#domain/legal-status/schema/facts-file.ts'
import type { Life } from '#domain/legal-status/schema/life.ts'
import { addDays } from '#lib/days.ts'
import { placeLabels } from './labels.ts'
import { lanesOf, lifeLineParts, needsLens } from './parts.ts'
import { scaleBetween } from './scale.ts'

const today = '2026-11-23'

function life(events: object[], clauses: object[] = [], on = today): Life {
  const facts: Facts = factsFile.parse({ events, clauses })
  const status = legalStatus(facts, { on })
  return { on, ...status, missing: [...status.missing], ...lifeParts(facts, { on }, status) }
}

const drawn = (of: Life) => {
  const parts = lifeLineParts(of, today)
  if (!parts) throw new Error('nothing is drawn')
  return parts
}

const signed = (on: string) => ['ours', 'counterpart'].map((side) => ({ kind: 'signed', side, on }))
const lima = '[2019-06-21..2019-06-22]'
const entered = (on: string) => ({ kind: 'enteredIntoForce', on })
const fiveYears = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
  { kind: 'notice', length: 'P6M', counts: 'receipt' },
]
const italy = [...signed('1978-10-06'), entered('1978-10-06')]

describe('the life line', () => {
  it('is not drawn before there is a fact', () => {
    expect(lifeLineParts(life([]), today)).toBeNull()
  })

  it('goes from an uncertain signing on, neither stated nor ended', () => {
    const parts = drawn(life(signed(lima)))
    expect(parts.moments).toMatchObject([{ kind: 'signed', sides: ['ours', 'counterpart'] }])
    expect(parts.stretches).toEqual([
      {
        kind: 'signedEntryNotStated',
        from: { lower: '2019-06-21', upper: '2019-06-22' },
        to: null,
      },
    ])
    expect([parts.from, parts.openEnd]).toEqual(['2019-06-21', 'unknown'])
  })

  it('marks each side where they signed on different days', () => {
    const apart = [
      { kind: 'signed', side: 'counterpart', on: '2019-06-21' },
      { kind: 'signed', side: 'ours', on: '2019-07-05' },
    ]
    const { moments, stretches } = drawn(life(apart))
    expect(moments.map(({ sides }) => sides)).toEqual([['counterpart'], ['ours']])
    expect(stretches.map(({ kind }) => kind)).toEqual(['partlySigned', 'signedEntryNotStated'])
  })

  it('is cut at each renewal, with one window a period, and goes on to the next end (rule 12)', () => {
    const parts = drawn(life(italy, fiveYears))
    expect(parts.renewals.map(({ upper }) => upper.slice(0, 4))).toEqual([
      '1983',
      '1988',
      '1993',
      '1998',
      '2003',
      '2008',
      '2013',
      '2018',
      '2023',
    ])
    expect(parts.windows.find(({ isCurrent }) => isCurrent)).toEqual({
      number: 10,
      opens: '2027-10-06',
      cutOff: { lower: '2028-04-06', upper: '2028-04-06' },
      isCurrent: true,
    })
    expect([parts.to, parts.openEnd, needsLens(parts)]).toEqual(['2033-10-06', 'renews', true])
    expect(parts.moments.at(-1)).toMatchObject({ kind: 'periodEnd', on: { upper: '2028-10-06' } })
  })

  it('draws the safe day and the certain one apart where the anchor is uncertain (rule 8)', () => {
    const parts = drawn(life([...signed(lima), entered(lima)], fiveYears, '2023-07-01'))
    expect(parts.windows[0]?.cutOff).toEqual({ lower: '2023-12-21', upper: '2023-12-22' })
    expect(parts.period?.to).toEqual({ lower: '2024-06-21', upper: '2024-06-22' })
  })

  it('is awaited until it enters into force, and ends on its last day', () => {
    const parts = drawn(
      life(
        [...signed('2014-04-24'), entered('2014-10-21')],
        [
          { kind: 'term', length: 'P5Y' },
          { kind: 'renewal', mode: 'none' },
        ],
      ),
    )
    expect(parts.stretches.map(({ kind, from, to }) => [kind, from.upper, to?.upper])).toEqual([
      ['signedAwaitingEntry', '2014-04-24', '2014-10-20'],
      ['inForce', '2014-10-21', '2019-10-21'],
    ])
    expect(parts.moments.at(-1)).toMatchObject({ kind: 'lastDay', on: { upper: '2019-10-21' } })
    expect(parts.openEnd).toBeNull()
  })

  it('has provisional application, suspension and winding up as stretches of their own', () => {
    const events = [
      { kind: 'provisionallyApplied', on: '2013-07-01' },
      ...signed('2014-04-24'),
      entered('2014-10-21'),
      { kind: 'suspended', on: '2016-01-01' },
      { kind: 'resumed', on: '2017-01-01' },
      { kind: 'endedByConsent', on: '2020-01-01' },
    ]
    const parts = drawn(life(events, [{ kind: 'survival', length: 'P1Y' }]))
    expect(parts.stretches.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['provisional', 'suspended', 'windingUp']),
    )
  })

  it('leads off the sheet without a term, and fades where none is stated', () => {
    const indefinite = [{ kind: 'term', length: 'indefinite' }]
    expect(drawn(life(italy, indefinite)).openEnd).toBe('indefinite')
    expect(drawn(life(italy)).openEnd).toBe('unknown')
  })

  it('fades where it renews for a time that is not stated', () => {
    const open = [
      { kind: 'term', length: 'P5Y' },
      { kind: 'renewal', mode: 'tacit' },
    ]
    expect(drawn(life(italy, open)).openEnd).toBe('renews')
  })
})

describe('its scale', () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1900-01-01', count))

  it('keeps every day in its order between the ends, and names few enough', () => {
    fc.assert(
      fc.property(days, days, days, (one, other, another) => {
        const [from, day, to] = [one, other, another].toSorted() as [string, string, string]
        const { at, ticks } = scaleBetween(from, to, { left: 2, right: 8 })
        expect(at(from)).toBe(2)
        expect(at(from) <= at(day) && at(day) <= at(to) && at(to) <= 100).toBe(true)
        expect(ticks.length).toBeLessThanOrEqual(9)
        for (const tick of ticks) expect(tick.day >= from && tick.day <= to).toBe(true)
      }),
    )
  })

  it.each([
    ['1978-10-06', '2033-10-06', '1980-01-01', 'year'],
    ['2023-10-07', '2028-10-06', '2024-01-01', 'year'],
    ['2026-01-10', '2026-12-31', '2026-03-01', 'month'],
  ])('names round years or months from %s to %s', (from, to, first, of) => {
    expect(scaleBetween(from, to).ticks[0]).toMatchObject({ day: first, of })
  })
})

describe('names over the line', () => {
  it('share a row where there is room for both, on a wide page and on a phone', () => {
    const signedLabel = { at: 5, short: 'signed', long: 'signed, 21 or 22 June 2019' }
    const now = { at: 90, short: 'today', long: 'today, 23 November 2026' }
    expect(placeLabels([signedLabel, now]).rows).toBe(1)
    expect(placeLabels([signedLabel, { ...now, at: 12 }]).rows).toBe(2)
  })
})

it('plans share a lane where they do not overlap', () => {
  const plan = (fromDay: string, toDay: string) => ({ fromDay, toDay })
  const plans = [plan('2020-01-01', '2021-12-31'), plan('2021-01-01', '2021-06-01')]
  expect(lanesOf([...plans, plan('2022-01-01', '2022-02-01')]).map(({ length }) => length)).toEqual(
    [2, 1],
  )
})
