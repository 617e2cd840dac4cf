import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFile, sharedIsThere } from '#test/shared-data.ts'
import { currencyDigits, isCurrency, readMoney, writeMoney } from './money.ts'

const seed = 20190621

test.each([
  ['1200000.00', 'CNY', 120_000_000],
  ['1200000', 'CNY', 120_000_000],
  ['0.5', 'PEN', 50],
  ['0.05', 'PEN', 5],
  ['-12.30', 'EUR', -1_230],
  ['-0.00', 'EUR', 0],
  ['00012', 'USD', 1_200],
  ['1500', 'JPY', 1_500],
  ['1500.000', 'JPY', 1_500],
  ['1.234', 'KWD', 1_234],
  ['10.50', 'COP', 1_050],
  ['90071992547409.91', 'CNY', Number.MAX_SAFE_INTEGER],
])('%s %s are %i minor units', (amount, currency, minor) => {
  const read = readMoney({ amount, currency })
  expect(read).toEqual({ ok: true, value: { minor, currency } })
  expect(Object.is(minor, -0)).toBe(false)
})

test.each([
  ['1,200.00', 'CNY', 'notAnAmount'],
  ['1.200,00', 'EUR', 'notAnAmount'],
  ['12.', 'EUR', 'notAnAmount'],
  ['.5', 'EUR', 'notAnAmount'],
  ['+1', 'EUR', 'notAnAmount'],
  ['--1', 'EUR', 'notAnAmount'],
  ['1e3', 'EUR', 'notAnAmount'],
  ['NaN', 'EUR', 'notAnAmount'],
  ['１２', 'CNY', 'notAnAmount'],
  ['12\n', 'CNY', 'notAnAmount'],
  ['', 'CNY', 'notAnAmount'],
  ['1.005', 'CNY', 'tooManyDecimals'],
  ['1.5', 'JPY', 'tooManyDecimals'],
  ['90071992547409.92', 'CNY', 'tooLarge'],
  ['9'.repeat(400), 'CNY', 'tooLarge'],
  ['1', 'cny', 'noSuchCurrency'],
  ['1', 'RMB', 'noSuchCurrency'],
  ['1', 'XXX', 'noSuchCurrency'],
  ['1', '', 'noSuchCurrency'],
])('%j %s is refused: %s', (amount, currency, problem) => {
  expect(readMoney({ amount, currency })).toEqual({ ok: false, problem })
})

test('an amount is written with all decimals of its currency', () => {
  expect(writeMoney({ minor: 5, currency: 'CNY' })).toEqual({ amount: '0.05', currency: 'CNY' })
  expect(writeMoney({ minor: -5, currency: 'KWD' })).toEqual({ amount: '-0.005', currency: 'KWD' })
  expect(writeMoney({ minor: 1500, currency: 'JPY' })).toEqual({ amount: '1500', currency: 'JPY' })
  expect(() => writeMoney({ minor: 0.5, currency: 'CNY' })).toThrow(RangeError)
})

test('a currency of the past is one, for agreements of its time', () => {
  expect(['DEM', 'ESP', 'SUR', 'XDR'].every(isCurrency)).toBe(true)
})

const currency = fc.constantFrom('CNY', 'PEN', 'USD', 'JPY', 'KWD', 'CLF', 'COP')

test('what is written is read again as itself', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), currency, (whole, code) => {
      const value = { minor: whole, currency: code }
      expect(readMoney(writeMoney(value))).toEqual({ ok: true, value })
    }),
    { seed },
  )
})

test('the amount in minor units is the decimal text without its point', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(99), (whole, cents) => {
      const amount = `${whole}.${String(cents).padStart(2, '0')}`
      expect(readMoney({ amount, currency: 'CNY' })).toEqual({
        ok: true,
        value: { minor: whole * 100 + cents, currency: 'CNY' },
      })
      expect(writeMoney({ minor: whole * 100 + cents, currency: 'CNY' }).amount).toBe(amount)
    }),
    { seed },
  )
})

test.skipIf(!sharedIsThere)('decimals are those of ISO 4217 (../shared/data)', () => {
  const list = readFileSync(sharedFile('reference/iso-4217-list-one.xml'), 'utf8')
  const entries = list.matchAll(/<Ccy>(\w{3})<\/Ccy>\s*<CcyNbr>\d+<\/CcyNbr>\s*<CcyMnrUnts>(\d)</g)
  const published = new Map(Array.from(entries, ([, code = '', digits]) => [code, Number(digits)]))
  expect(published.size).toBeGreaterThan(150)
  for (const [code, digits] of published)
    expect([code, currencyDigits(code)]).toEqual([code, digits])
  expect([...published.keys()].filter((code) => !isCurrency(code))).toEqual([])
})
