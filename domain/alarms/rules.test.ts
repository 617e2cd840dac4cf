import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#lib/days.ts'
import { endOfWeek } from './rules.ts'

test.each([
  ['2026-11-23', '2026-11-29'],
  ['2026-11-28', '2026-11-29'],
  ['2026-11-29', '2026-11-29'],
  ['2026-12-31', '2027-01-03'],
  ['0001-01-01', '0001-01-07'],
])('the week of %s ends on Sunday %s', (day, sunday) => {
  expect(endOfWeek(day)).toBe(sunday)
})

test('a week ends within six days, and its days end together', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
      const day = addDays('2026-11-23', days)
      const sunday = endOfWeek(day)
      const left = daysBetween(day, sunday)
      expect(left >= 0 && left <= 6).toBe(true)
      expect(endOfWeek(addDays(sunday, -6))).toBe(sunday)
      expect(endOfWeek(addDays(sunday, 1))).toBe(addDays(sunday, 7))
    }),
  )
})
