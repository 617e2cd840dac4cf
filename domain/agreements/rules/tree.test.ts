import { describe, expect, it } from 'vitest'
import { overlapOf } from './tree.ts'

describe('a successor and what it succeeds (rule 38)', () => {
  const before = { from: '2019-06-21', to: '2024-06-21' }

  it.each([
    ['from the first day of the one to the last of the other', '2024-01-01', '2024-06-21'],
    ['on a single day', '2024-06-21', '2024-06-21'],
  ])('overlap %s', (_how, from, to) => {
    expect(overlapOf(before, { from, to: '2029-01-01' })).toEqual({ from, to })
  })

  it('do not overlap where the one begins when the other is over, or has not begun', () => {
    expect(overlapOf(before, { from: '2024-06-22', to: null })).toBeNull()
    expect(overlapOf(before, { from: null, to: null })).toBeNull()
  })

  it('overlap without end where neither ends', () => {
    expect(overlapOf({ ...before, to: null }, { from: '2024-01-01', to: null })).toEqual({
      from: '2024-01-01',
      to: null,
    })
  })
})
