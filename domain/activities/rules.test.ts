import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newPositions, placeProblem } from './rules.ts'

const row = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, position: 10 * (index + 1) }))
const named = (id: string) => row.find((one) => one.id === id) ?? { id, position: 5 }

/** The members in their order once the positions were changed. */
const moved = (id: string, after: string | null, siblings = row) => {
  const now = new Map(siblings.map((one) => [one.id, one.position]))
  now.set(id, named(id).position)
  for (const one of newPositions({ siblings, moved: named(id) }, after))
    now.set(one.id, one.position)
  return [...now].toSorted(([, one], [, other]) => one - other).map(([name]) => name)
}

describe('a member of a row', () => {
  test.each([
    ['a', 'b', 'bacd'],
    ['d', null, 'dabc'],
    ['b', 'd', 'acdb'],
    ['c', 'b', 'abcd'],
    ['x', 'b', 'abxcd'],
  ] as const)('%s put after %s: %s', (id, after, expected) => {
    expect(moved(id, after).join('')).toBe(expected)
  })

  test('passes its neighbour alone when it moves by one', () => {
    expect(newPositions({ siblings: row, moved: named('b') }, null)).toEqual([
      { id: 'b', position: 10 },
      { id: 'a', position: 20 },
    ])
    expect(newPositions({ siblings: row, moved: named('c') }, 'b')).toEqual([])
  })

  test('is not put after itself, nor after what is not there', () => {
    const siblings = row
    expect(placeProblem({ siblings, moved: named('b') }, 'b')?.code).toBe('invalid')
    expect(placeProblem({ siblings, moved: named('b') }, 'z')?.code).toBe('invalid')
    expect(placeProblem({ siblings, moved: named('b') }, null)).toBeNull()
  })

  test('goes where it is put, and the others keep their order', () => {
    const anyPlace = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      after: fc.constantFrom(null, 'a', 'b', 'c', 'd'),
    })
    fc.assert(
      fc.property(anyPlace, ({ id, after }) => {
        fc.pre(id !== after)
        const order = moved(id, after)
        expect(order.indexOf(id)).toBe(after === null ? 0 : order.indexOf(after) + 1)
        expect(order.filter((one) => one !== id)).toEqual(
          row.map((one) => one.id).filter((one) => one !== id),
        )
      }),
    )
  })
})
