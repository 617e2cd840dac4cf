import { expect, test } from 'vitest'
import { sameMonth } from './uncertain-parts.ts'

const june = { day: '21', month: '6', year: '2019' }

test('a latest day alone is one of the earliest’s month', () => {
  expect(sameMonth({ day: '2', month: '', year: '' }, june)).toEqual({ ...june, day: '2' })
})

test('a latest day with a month or year of its own, or none at all, stays as it is', () => {
  const july = { day: '2', month: '7', year: '' }
  const open = { day: '', month: '', year: '' }
  expect(sameMonth(july, june)).toEqual(july)
  expect(sameMonth(open, june)).toEqual(open)
})
