import { expect, test } from 'vitest'
import { inOrder } from './value-words.ts'

test('fields stand in one order, however a database gives them', () => {
  const fields = ['completedOn', 'note', 'completedBy', 'completedAt', 'evidence', 'unheardOf']
  expect(inOrder(fields.toReversed())).toEqual(fields)
  expect(inOrder(fields.toSorted())).toEqual(fields)
})
