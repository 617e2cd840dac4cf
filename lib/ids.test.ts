import { expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

test('ten thousand new ids are ids, differ, and sort in the order of their making', () => {
  const ids = Array.from({ length: 10_000 }, newId)
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
})

test.each([
  ['another version of UUID', '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'],
  ['upper case, since text is compared byte by byte', '019374A0-8B1D-7C32-9A5E-0123456789AB'],
  ['braces', '{019374a0-8b1d-7c32-9a5e-0123456789ab}'],
  ['a character too many', '019374a0-8b1d-7c32-9a5e-0123456789abc'],
  ['a line end', '019374a0-8b1d-7c32-9a5e-0123456789ab\n'],
  ['the nil id', '00000000-0000-0000-0000-000000000000'],
  ['nothing', ''],
  ['a number', 7],
  ['null', null],
])('not an id: %s', (_, value) => {
  expect(isId(value)).toBe(false)
})
