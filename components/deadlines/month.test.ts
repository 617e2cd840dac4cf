import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekday } from '#lib/days.ts'
import { isMonth, monthAfter, weeksOf } from './month.ts'

test('a month is whole weeks from Monday to Sunday with every day of it once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1600, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`
        const weeks = weeksOf(month)
        for (const week of weeks) expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
        const own = weeks.flat().filter((day) => day.startsWith(month))
        expect(new Set(own).size).toBe(own.length)
        expect(own[0]).toBe(`${month}-01`)
        expect(own.length).toBeGreaterThanOrEqual(28)
        expect(monthAfter(monthAfter(month, 7), -7)).toBe(month)
      },
    ),
  )
})

test('what is no month shows no calendar', () => {
  expect(['2026-12', '2026-13', '2026', '', undefined].map((text) => isMonth(text))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
