import { expect, test } from 'vitest'
import { nestedQuotes } from './nested-quotes.ts'

test('quotation marks within others are single, and double within guillemets', () => {
  expect(nestedQuotes('“Belt and Road” Initiative', 'en')).toBe('‘Belt and Road’ Initiative')
  expect(nestedQuotes('“Belt and Road” Initiative', 'es')).toBe('“Belt and Road” Initiative')
})
