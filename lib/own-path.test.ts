import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  ['/agreements?sort=-signedOn#top', '/agreements?sort=-signedOn#top'],
  ['/', '/'],
  ['/agreements/../desk', '/desk'],
])('%s leads to %s', (text, path) => {
  expect(ownPath(text)).toBe(path)
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  ' //evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '',
  undefined,
  ['/desk'],
])('%s leads nowhere', (text) => {
  expect(ownPath(text)).toBeNull()
})

test('whatever comes, a browser stays with us', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '..',
    '.',
    'evil.example',
    ':',
    '@',
    '\t',
    '\n',
    '?',
    '#',
    '%2f',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (some) => {
      const path = ownPath(`/${some.join('')}`)
      const there = new URL(path ?? '/', 'https://ours.example')
      expect(there.origin).toBe('https://ours.example')
    }),
  )
})
