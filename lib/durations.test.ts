import { describe, expect, it } from 'vitest'
import { after, before, plus, readDuration, times } from './durations.ts'

const length = (text: string) => {
  const read = readDuration(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

describe('a duration', () => {
  it('is read in years, months, weeks and days', () => {
    expect(length('P5Y')).toEqual({ months: 60, days: 0 })
    expect(length('P1Y6M')).toEqual({ months: 18, days: 0 })
    expect(length('P2W3D')).toEqual({ months: 0, days: 17 })
  })

  it.each(['', 'P', '5Y', 'P0D', 'P1.5Y', 'PT5H', 'P5YT', 'P-5Y', 'p5y', 'P6M5Y'])(
    'is not %j',
    (text) => {
      expect(readDuration(text)).toEqual({ ok: false, problem: 'noDuration' })
    },
  )

  it('is counted back in one step too: two months before 31 October is 31 August', () => {
    expect(before('2023-10-31', length('P2M'))).toBe('2023-08-31')
    expect(before('2024-08-31', length('P6M'))).toBe('2024-02-29')
  })

  it('is counted from the anchor in one step, so that the 31st is not forgotten', () => {
    expect(after('2018-08-31', length('P6M'))).toBe('2019-02-28')
    expect(after('2018-08-31', times(length('P6M'), 2))).toBe('2019-08-31')
    expect(after('2019-06-21', plus(length('P5Y'), length('P1Y')))).toBe('2025-06-21')
    expect(after('2023-07-10', length('P30D'))).toBe('2023-08-09')
  })
})
