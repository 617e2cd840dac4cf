import { expect, test } from 'vitest'
import { spokenValues } from './spoken-values.ts'

test.each([
  ['en', { open: '400,000.00\u00a0CNY', until: '21 June 2024' }],
  ['es', { open: '400.000,00\u00a0CNY', until: '21 de junio de 2024' }],
  ['zh-CN', { open: '400,000.00\u00a0CNY', until: '2024年6月21日' }],
])('days and amounts in a sentence are said as %s says them', (language, said) => {
  const values = { open: '400000.00 CNY', until: '2024-06-21' }
  expect(spokenValues(values, language)).toEqual(said)
})

test('what only looks like one stays as it is', () => {
  const values = {
    code: 'AME',
    reference: 'PER-CHN-2019-01',
    year: '2019',
    count: 3,
    name: '5 Inc',
  }
  expect(spokenValues(values, 'en')).toEqual(values)
})
