import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedNames, fates, merged } from './three-way.ts'

const base = { title: 'A', number: 1, areas: ['energy'] }

describe('what two people made of one record', () => {
  test('is told field by field', () => {
    const mine = { title: 'B', number: 1, areas: ['oceans'] }
    const theirs = { title: 'A', number: 2, areas: ['mining'] }
    expect(fates(base, mine, theirs)).toEqual({ title: 'mine', number: 'theirs', areas: 'both' })
    expect(fates(base, base, base)).toEqual({
      title: 'unchanged',
      number: 'unchanged',
      areas: 'unchanged',
    })
    expect(fates(base, mine, mine).title).toBe('same')
  })

  test('does not differ by the order in which parts were written', () => {
    const one = { titles: { en: 'A', es: 'B' } }
    const other = { titles: { es: 'B', en: 'A' } }
    expect(changedNames(one, other)).toEqual([])
  })
})

const record = () => fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) })

describe('a merge', () => {
  test('keeps what either alone changed, and of the rest what was chosen', () => {
    const mine = { ...base, title: 'B', areas: ['oceans'] }
    const theirs = { ...base, number: 2, areas: ['mining'] }
    expect(merged(base, mine, theirs, { areas: 'theirs' })).toEqual({
      title: 'B',
      number: 2,
      areas: ['mining'],
    })
    expect(merged(base, mine, theirs, {}).areas).toEqual(['oceans'])
  })

  test('loses nothing that does not overlap, whoever asks', () => {
    fc.assert(
      fc.property(record(), record(), record(), (from, mine, theirs) => {
        const out = merged(from, mine, theirs, {})
        for (const [name, fate] of Object.entries(fates(from, mine, theirs))) {
          const key = name as keyof typeof out
          expect(out[key]).toBe(fate === 'theirs' || fate === 'same' ? theirs[key] : mine[key])
        }
        // Who merges with themselves, or with one who changed nothing, has what they had.
        expect(merged(from, mine, from, {})).toEqual(mine)
        expect(merged(from, from, theirs, {})).toEqual(theirs)
      }),
    )
  })
})
