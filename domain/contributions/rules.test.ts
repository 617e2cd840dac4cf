import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencyDigits, readMoney } from '#lib/money.ts'
import { type Counted, totals } from './rules.ts'

const seed = 20190621
const none = new Map<string, string | null>()

const given = (id: string, more: Partial<Counted> = {}): Counted => ({
  ...{ id, side: 'ours', form: 'cash', firmness: 'firm', drawnFromId: null, rate: null },
  ...{ minor: 100_000_000, currency: 'CNY' },
  ...more,
})
const cny = (amount: string) => ({ amount, currency: 'CNY' })
const unstated = { minor: null, currency: null }

describe('rule 30', () => {
  test('(i) an envelope of 1,000,000 with 400,000 and 600,000 out of it is 1,000,000, not 2,000,000', () => {
    const specifics = [
      given('a', { minor: 40_000_000, drawnFromId: 'envelope' }),
      given('b', { minor: 60_000_000, drawnFromId: 'envelope' }),
    ]
    const { total } = totals([given('envelope'), ...specifics], 'CNY', none)
    expect(total).toMatchObject({ amounts: [cny('1000000.00')], converted: cny('1000000.00') })
    expect(totals(specifics, 'CNY', none).total.converted).toEqual(cny('1000000.00'))
    const left = totals([given('envelope'), ...specifics.slice(0, 1)], 'CNY', none).total
    expect(left).toMatchObject({ count: 2, converted: cny('1000000.00') })
  })

  test('(i) what is firm within an indicative envelope is told as firm, and the rest as indicative', () => {
    const drawn = given('a', { minor: 40_000_000, drawnFromId: 'envelope' })
    const { total, firm, indicative } = totals(
      [given('envelope', { firmness: 'indicative' }), drawn],
      'CNY',
      none,
    )
    expect([total, firm, indicative].map(({ converted }) => converted?.amount)).toEqual([
      '1000000.00',
      '400000.00',
      '600000.00',
    ])
  })

  test('(i) an envelope that is not told, or states no amount, parts nothing that is drawn over it', () => {
    const above = new Map([['hidden', 'top']])
    const over = [given('top'), given('a', { minor: 1, drawnFromId: 'hidden' })]
    expect(totals(over, 'CNY', above).total.converted).toEqual(cny('1000000.00'))
    const within = [given('top', unstated), given('b', { drawnFromId: 'top' })]
    expect(totals(within, 'CNY', none)).toMatchObject({
      total: { count: 1, converted: cny('1000000.00') },
      withoutAmount: 1,
    })
  })

  test('(iii) without a rate it says that an amount was not converted, and never 0', () => {
    const soles = given('a', { currency: 'PEN', minor: 50_000 })
    expect(totals([given('b'), soles], 'CNY', none).total).toMatchObject({
      converted: cny('1000000.00'),
      notConverted: { count: 1, amounts: [{ amount: '500.00', currency: 'PEN' }] },
    })
    expect(totals([soles], 'CNY', none).total).toMatchObject({ converted: null })
  })

  test('(iv) cash that nobody stated an amount of adds 0', () => {
    const promise = given('a', unstated)
    const { total, withoutAmount } = totals([promise, given('b')], 'CNY', none)
    expect([total.count, total.converted, withoutAmount]).toEqual([1, cny('1000000.00'), 1])
    expect(totals([promise], 'CNY', none).total).toMatchObject({ count: 0, converted: null })
  })

  test('(v) what is given in kind without a value is listed, and not summed as 0', () => {
    const room = given('a', { ...unstated, form: 'inKind' })
    expect(totals([room], 'CNY', none)).toMatchObject({
      total: { count: 0, amounts: [], converted: null },
      inKindWithoutValue: 1,
      withoutAmount: 0,
    })
    const valued = totals([given('b', { form: 'inKind' })], 'CNY', none)
    expect(valued).toMatchObject({ total: { count: 1 }, inKindWithoutValue: 0 })
  })
})

const contribution = (id: string): fc.Arbitrary<Counted> =>
  fc.record({
    id: fc.constant(id),
    side: fc.constant('ours' as const),
    form: fc.constantFrom('cash', 'inKind'),
    firmness: fc.constantFrom('firm', 'indicative'),
    minor: fc.option(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
    currency: fc.constantFrom('CNY', 'PEN', 'JPY'),
    drawnFromId: fc.constant(null),
    rate: fc.option(fc.constantFrom('0.4925', '21.3', '7')),
  })

const contributions = fc
  .nat(12)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => contribution(`${n}`))))

describe('a sum', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(contributions, fc.func(fc.nat()), (some, rank) => {
        const shuffled = some.toSorted((one, other) => rank(one.id) - rank(other.id))
        expect(totals(shuffled, 'CNY', none)).toEqual(totals(some, 'CNY', none))
      }),
      { seed },
    )
  })

  test('of what is firm and of what is indicative is the whole, by currency and converted', () => {
    const minorOf = (money: { amount: string; currency: string } | null | undefined) => {
      const [whole = '0', fraction = ''] = (money?.amount ?? '0').split('.')
      return BigInt(whole + fraction.padEnd(currencyDigits(money?.currency ?? 'JPY'), '0'))
    }
    fc.assert(
      fc.property(contributions, (some) => {
        const { total, firm, indicative } = totals(some, 'CNY', none)
        expect(minorOf(firm.converted) + minorOf(indicative.converted)).toBe(
          minorOf(total.converted),
        )
        expect(firm.count + indicative.count).toBe(total.count)
        expect(firm.notConverted.count + indicative.notConverted.count).toBe(
          total.notConverted.count,
        )
      }),
      { seed },
    )
  })

  test('is the envelope’s, however it is drawn on, step by step', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, fc.func(fc.nat()), (amounts, place) => {
        const drawn = amounts.map((minor, n) => {
          const from = n === 0 ? 'envelope' : place(n) % 2 === 0 ? 'envelope' : `${n - 1}`
          return given(`${n}`, { minor, drawnFromId: from })
        })
        const whole = amounts.reduce((sum, minor) => sum + minor, 5)
        const { total } = totals([given('envelope', { minor: whole }), ...drawn], null, none)
        const read = total.amounts[0] && readMoney(total.amounts[0])
        expect(read).toEqual({ ok: true, value: { minor: whole, currency: 'CNY' } })
      }),
      { seed },
    )
  })
})
