import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '#lib/days.ts'
import { ganttScale, ganttUnits, unitFor } from './gantt-scale.ts'

test.each([
  ['2026-11-02', '2027-01-31', 'week'],
  ['2026-01-01', '2026-12-31', 'month'],
  ['2026-01-01', '2028-12-31', 'quarter'],
  ['2000-01-01', '2049-12-31', 'year'],
])('from %s to %s is divided by the %s', (from, to, unit) => {
  expect(unitFor(from, to)).toBe(unit)
})

describe('a day of a period of ten', () => {
  const { begin, at, end } = ganttScale('2026-01-01', '2026-01-10')
  test('has a beginning, a middle and an end', () => {
    expect([begin('2026-01-02'), at('2026-01-02'), end('2026-01-02')]).toEqual([10, 15, 20])
  })
  test('stands at the end of the line where it lies outside', () => {
    expect([begin('2020-01-01'), end('2030-01-01')]).toEqual([0, 100])
  })
})

test.each([
  ['week', '2026-11-04', '2026-11-20', ['2026-11-09', '2026-11-16']],
  ['month', '2026-11-01', '2027-01-01', ['2026-12-01', '2027-01-01']],
  ['quarter', '2026-02-10', '2026-10-31', ['2026-04-01', '2026-07-01', '2026-10-01']],
  ['year', '2025-06-01', '2027-02-01', ['2026-01-01', '2027-01-01']],
] as const)('parts by the %s begin on their first days', (unit, from, to, starts) => {
  expect(ganttScale(from, to, unit).ticks.map(({ day }) => day)).toEqual([from, ...starts])
})

const anyPeriod = fc.tuple(
  fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2026-01-01', days)),
  fc.nat(20_000),
  fc.constantFrom(...ganttUnits),
)

test('each day has one place, days keep their order, and none leaves the line', () => {
  fc.assert(
    fc.property(
      anyPeriod,
      fc.integer({ min: -500, max: 21_000 }),
      fc.nat(400),
      (period, off, gap) => {
        const [from, length, unit] = period
        const scale = ganttScale(from, addDays(from, length), unit)
        const [one, other] = [addDays(from, off), addDays(from, off + gap)]
        expect(scale.at(one)).toBe(scale.at(one))
        expect(scale.begin(one)).toBeLessThanOrEqual(scale.at(one))
        expect(scale.at(one)).toBeLessThanOrEqual(scale.end(one))
        expect(scale.at(one)).toBeLessThanOrEqual(scale.at(other))
        if (gap > 0) expect(scale.end(one)).toBeLessThanOrEqual(scale.begin(other) + 0.0001)
        expect(scale.at(one)).toBeGreaterThanOrEqual(0)
        expect(scale.at(one)).toBeLessThanOrEqual(100)
      },
    ),
  )
})

test('parts follow each other inside the period, and their names do not touch', () => {
  fc.assert(
    fc.property(anyPeriod, ([from, length, unit]) => {
      const to = addDays(from, length)
      const { ticks, width } = ganttScale(from, to, unit)
      const starts = ticks.slice(1).map(({ day }) => day)
      expect(starts.every((day, at) => day > (ticks[at]?.day ?? '') && day <= to)).toBe(true)
      if (unit === 'week') expect(starts.every((day) => weekday(day) === 1)).toBe(true)
      else expect(starts.every((day) => day.endsWith('-01'))).toBe(true)
      const named = ticks.filter((tick) => tick.named)
      const gaps = named.slice(1).map(({ at }, place) => at - (named[place]?.at ?? 0))
      // In rem: a month's name is less than 1.9 wide.
      expect(gaps.every((gap) => (gap / 100) * width > 1.9)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
