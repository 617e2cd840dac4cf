import { expect, it } from 'vitest'
import { contributionBody, emptyContribution } from './contribution-typed.ts'

const money = (amount: string, currency: string) =>
  contributionBody({ ...emptyContribution, money: { amount, currency } }).money

it('states no amount only where neither amount nor currency is typed', () => {
  expect(money(' ', '')).toBeNull()
  expect(money('', 'EUR')).toEqual({ amount: '', currency: 'EUR' })
  expect(money(' 12.5 ', '')).toEqual({ amount: '12.5', currency: '' })
})
