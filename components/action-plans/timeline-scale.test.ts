import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#lib/days.ts'
import { scaleOf } from './timeline-scale.ts'

test('a day stands in the middle of its place', () => {
  const { at } = scaleOf('2026-01-01', '2026-01-10')
  expect([at('2026-01-01'), at('2026-01-10'), at('2026-01-05')]).toEqual([5, 95, 45])
})

test('what lies outside stands at the end', () => {
  const { at } = scaleOf('2026-01-01', '2026-12-31')
  expect([at('2020-01-01'), at('2030-01-01')]).toEqual([0, 100])
})

test.each([
  ['2026-02-01', '2028-01-31', ['2026-07-01', '2027-01-01', '2027-07-01', '2028-01-01']],
  ['2026-11-02', '2027-02-10', ['2026-12-01', '2027-01-01', '2027-02-01']],
  ['2026-11-02', '2026-11-20', []],
])('from %s to %s these months are marked', (from, to, ticks) => {
  expect(scaleOf(from, to).ticks).toEqual(ticks)
})

test('days stand in their order, and few months are marked', () => {
  const anyDay = fc
    .integer({ min: -40_000, max: 40_000 })
    .map((days) => addDays('2026-01-01', days))
  fc.assert(
    fc.property(anyDay, fc.nat(30_000), fc.nat(500), (from, length, step) => {
      const to = addDays(from, length)
      const { at, ticks } = scaleOf(from, to)
      expect(at(addDays(from, step))).toBeGreaterThanOrEqual(at(from))
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true)
    }),
  )
})
