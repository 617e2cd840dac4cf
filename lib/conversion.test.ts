import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { converted, rateForm } from './conversion.ts'
import { currencyDigits } from './money.ts'

const seed = 20190621
const currency = fc.constantFrom('CNY', 'PEN', 'USD', 'JPY', 'KWD', 'CLF', 'IQD')
const minor = fc.bigInt({ min: 1n, max: 10n ** 15n })
const rate = fc
  .tuple(fc.nat(9_999), fc.integer({ min: 1, max: 999_999 }))
  .map(([whole, fraction]) => `${whole}.${`${fraction}`.padStart(6, '0')}`)

describe('a conversion', () => {
  test('rounds halves away from zero, to the digits of the other currency', () => {
    expect(converted(100n, 'PEN', 'JPY', '40.5')).toBe(41n)
    expect(converted(-100n, 'PEN', 'JPY', '40.5')).toBe(-41n)
    expect(converted(1n, 'JPY', 'PEN', '0.02445')).toBe(2n)
    expect(converted(1_000n, 'KWD', 'PEN', '12')).toBe(1_200n)
  })

  test('at one is the amount itself', () => {
    fc.assert(
      fc.property(minor, currency, (value, code) => converted(value, code, code, '1') === value),
      { seed },
    )
  })

  test('is the same however the rate is written, and within half a unit of the exact product', () => {
    fc.assert(
      fc.property(minor, currency, currency, rate, (value, from, to, at) => {
        const result = converted(value, from, to, at)
        expect(converted(value, from, to, `${at}000`)).toBe(result)
        const [whole = '', fraction = ''] = at.split('.')
        const scale = 10n ** BigInt(fraction.length + currencyDigits(from))
        const exact = value * BigInt(whole + fraction) * 10n ** BigInt(currencyDigits(to))
        const off = 2n * (result * scale - exact)
        expect((off < 0n ? -off : off) <= scale).toBe(true)
      }),
      { seed },
    )
  })

  test.each(['0', '0.000', '-1', '1,5', '.5', '1e3', '01.2', ''])('takes no rate of %j', (text) => {
    expect(rateForm.test(text)).toBe(false)
  })
})
