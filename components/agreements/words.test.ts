import { describe, expect, it } from 'vitest'
import { precisionOf } from './words.ts'

describe('how exactly a day is known', () => {
  it.each([
    ['2019-06-21', 'day'],
    ['[2019-06-21..2019-06-22]', 'day'],
    ['[2019-12-31..2020-01-01]', 'day'],
    ['[2019-06-21,2019-06-25]', 'day'],
    ['[2019-06-03..2019-06-09]', 'between'],
    ['1978-10', 'month'],
    ['[2019-12..2020-01]', 'month'],
    ['[2019-10..2020-01]', 'between'],
    ['1978', 'year'],
    ['[1978..1979]', 'year'],
    ['[1978..1985]', 'between'],
    ['[2019-06-21..2019-07]', 'between'],
  ])('%s is a %s', (edtf, precision) => {
    expect(precisionOf(edtf)).toBe(precision)
  })
})
