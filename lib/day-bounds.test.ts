import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfOf } from './day-bounds.ts'
import { addDays } from './days.ts'
import { readUncertainDay } from './edtf.ts'

test.each([
  ['2019-06-21', '2019-06-21', '2019-06-21'],
  ['2019-06-21', '2019-06-22', '[2019-06-21..2019-06-22]'],
  ['1978-10-01', '1978-10-31', '1978-10'],
  ['1978-01-01', '1978-12-31', '1978'],
  ['2020-02-01', '2020-02-29', '2020-02'],
  ['2020-02-01', '2020-02-28', '[2020-02-01..2020-02-28]'],
  ['0001-01-01', '0001-01-31', '0001-01'],
])('a day from %s to %s is written %s', (lower, upper, edtf) => {
  expect(edtfOf({ lower, upper })).toBe(edtf)
})

test('what is written of bounds is read back as the same bounds', () => {
  const bounds = fc
    .tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 800 }))
    .map(([start, length]) => {
      const lower = addDays('0001-01-01', start)
      return { lower, upper: addDays(lower, length) }
    })
  fc.assert(
    fc.property(bounds, (day) => {
      const read = readUncertainDay(edtfOf(day))
      expect(read.ok && { lower: read.value.lower, upper: read.value.upper }).toEqual(day)
    }),
    { seed: 20190621 },
  )
})
