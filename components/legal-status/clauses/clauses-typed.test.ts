import { describe, expect, it } from 'vitest'
import { begunWith, clausesSent, clausesTyped, fieldAt, filledFrom } from './clauses-typed.ts'

const kept = [
  { kind: 'term', length: 'P5Y', ends: 'anniversary', placeInText: null },
  { kind: 'notice', length: 'P6M', counts: 'receipt', placeInText: 'art. 9' },
  { kind: 'notStated', of: [{ term: 'renewal', lookedIn: 'art. 1 to 9' }] },
] as const

describe('the clauses of a text in their form', () => {
  it('are sent as they were kept', () => {
    expect(clausesSent(clausesTyped(kept, 'en'))).toEqual(kept)
  })

  it('have each sentence of the API at the field of its kind', () => {
    const typed = clausesTyped(kept, 'en')
    expect(fieldAt('clauses.1.length', typed)).toBe('notice.length')
    expect(fieldAt('clauses.2.of.0.lookedIn', typed)).toBe('renewal.lookedIn')
    expect(fieldAt('reason', typed)).toBe('reason')
  })

  it('begin with what the address names', () => {
    const typed = clausesTyped(kept, 'en')
    expect(begunWith(typed, { kind: 'renewal' }).renewal.said).toBe('stated')
    expect(begunWith(typed, { notStated: 'denunciation' }).denunciation.said).toBe('notStated')
    expect(begunWith(typed, { notStated: 'languages' })).toBe(typed)
  })

  it('take those of a pack, and keep what the pack does not speak of', () => {
    const pack = [{ kind: 'term', length: 'P10Y' }] as const
    const sent = clausesSent(filledFrom(clausesTyped(kept, 'en'), pack, 'en'))
    expect(sent).toMatchObject([{ kind: 'term', length: 'P10Y' }, kept[1], kept[2]])
  })
})
