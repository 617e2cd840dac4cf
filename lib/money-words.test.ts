import { expect, test } from 'vitest'
import { moneyWords } from './money-words.ts'

test.each([
  ['en', '1200000.50', 'PEN', '1,200,000.50\u00a0PEN'],
  ['es', '1200.00', 'PEN', '1.200,00\u00a0PEN'],
  ['zh-CN', '1200000.00', 'CNY', '1,200,000.00\u00a0CNY'],
  ['en', '1500', 'JPY', '1,500\u00a0JPY'],
  ['en', '90071992547409931.07', 'CNY', '90,071,992,547,409,931.07\u00a0CNY'],
])('in %s, %s %s is read as %s', (language, amount, currency, words) => {
  expect(moneyWords({ amount, currency }, language)).toBe(words)
})
