import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  type Day,
  daysBetween,
  isDay,
  weekday,
} from './days.ts'

const seed = 20190621
const dayOf = (date: Date) => date.toISOString().slice(0, 10)
const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map(dayOf)
const count = fc.integer({ min: -2400, max: 2400 })

test.each(['2019-06-21', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(isDay(text)).toBe(true)
  },
)

test.each([
  '2019-02-29',
  '1900-02-29',
  '2019-04-31',
  '2019-13-01',
  '2019-00-10',
  '2019-06-00',
  '0000-01-01',
  '2019-6-21',
  '2019-06',
  '20190621',
  '2019-06-21T00:00:00Z',
  '2019-06-21\n',
  ' 2019-06-21',
  '+002019-06-21',
  '２０１９-06-21',
  '',
  20190621,
  null,
  undefined,
  new Date(0),
])('%j is no day', (value) => {
  expect(isDay(value)).toBe(false)
})

test('five years after 21 June 2019 is the anniversary, not 5 x 365 days (rule 6)', () => {
  expect(addYears('2019-06-21', 5)).toBe('2024-06-21')
  expect(addDays('2019-06-21', 5 * 365)).toBe('2024-06-19')
})

test('six months before is not 180 days before (rule 7)', () => {
  expect(addMonths('2024-06-21', -6)).toBe('2023-12-21')
  expect(addDays('2024-06-21', -180)).toBe('2023-12-24')
})

test('months clamp to the end of a shorter month (rule 9)', () => {
  expect(addMonths('2023-08-31', -6)).toBe('2023-02-28')
  expect(addMonths('2024-08-31', -6)).toBe('2024-02-29')
  expect(addMonths('2019-11-30', 3)).toBe('2020-02-29')
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28')
})

test('yearly from 29 February finds the next 29 February again (rule 10)', () => {
  expect([1, 2, 3, 4].map((years) => addYears('2020-02-29', years))).toEqual([
    '2021-02-28',
    '2022-02-28',
    '2023-02-28',
    '2024-02-29',
  ])
})

test('62 days late against the baseline (rule 34)', () => {
  expect(daysBetween('2025-03-31', '2025-06-01')).toBe(62)
})

test('thirty days after and one month after differ (rule 19)', () => {
  expect(addDays('2023-07-10', 30)).toBe('2023-08-09')
  expect(addMonths('2023-07-10', 1)).toBe('2023-08-10')
})

test('what is no day, and a sum outside four-digit years, are refused', () => {
  expect(() => addDays('2019-02-29', 1)).toThrow(RangeError)
  expect(() => daysBetween('2019-06-21', 'tomorrow')).toThrow(RangeError)
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  expect(() => addYears('0001-01-01', -1)).toThrow(RangeError)
})

test('days are counted as the proleptic Gregorian calendar counts them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -90_000, max: 90_000 }), (from, days) => {
      const to = addDays(from, days)
      expect(to).toBe(dayOf(new Date(Date.parse(from) + days * 86_400_000)))
      expect(daysBetween(from, to)).toBe(days)
      expect(daysBetween(to, from)).toBe(0 - days)
      expect(compareDays(from, to)).toBe(0 - Math.sign(days))
    }),
    { seed },
  )
})

test('months keep the day of the month, or stop at the end of a shorter one', () => {
  fc.assert(
    fc.property(day, count, (from, months) => {
      const to = addMonths(from, months)
      expect(isDay(to)).toBe(true)
      expect(monthNumber(to) - monthNumber(from)).toBe(months)
      const clamped = addDays(to, 1).endsWith('-01') && to.slice(8) < from.slice(8)
      expect(to.slice(8) === from.slice(8) || clamped).toBe(true)
      if (months % 12 === 0) expect(addYears(from, months / 12)).toBe(to)
    }),
    { seed },
  )
})

test('more months are never an earlier day', () => {
  fc.assert(
    fc.property(day, count, (from, months) => {
      expect(compareDays(addMonths(from, months), addMonths(from, months + 1))).toBe(-1)
    }),
    { seed },
  )
})

test('sorting by compareDays is sorting by time', () => {
  fc.assert(
    fc.property(fc.array(day), (days) => {
      const byTime = days.toSorted((a, b) => Date.parse(a) - Date.parse(b))
      expect(days.toSorted(compareDays)).toEqual(byTime)
    }),
    { seed },
  )
})

function monthNumber(date: Day): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}

test('the weekday is that of the calendar: 21 December 2025 is a Sunday (rule 15)', () => {
  expect(weekday('2025-12-21')).toBe(7)
  fc.assert(
    fc.property(day, (one) => {
      expect(weekday(one) % 7).toBe(new Date(one).getUTCDay())
    }),
    { seed },
  )
})

test('days and months are what Temporal says', () => {
  fc.assert(
    fc.property(day, count, fc.integer({ min: -90_000, max: 90_000 }), (from, months, days) => {
      const plain = Temporal.PlainDate.from(from)
      expect(addMonths(from, months)).toBe(plain.add({ months }).toString())
      expect(addDays(from, days)).toBe(plain.add({ days }).toString())
    }),
    { seed },
  )
})
