import { describe, expect, it } from 'vitest'
import { legalCharacterOf } from './legal-character.ts'

describe('the legal character of an agreement (rule 24)', () => {
  it.each([
    ['binding', 'nonBinding', 'disputed'],
    ['nonBinding', 'binding', 'disputed'],
    ['binding', 'binding', 'binding'],
    ['nonBinding', 'nonBinding', 'nonBinding'],
    ['binding', 'notStated', 'notStated'],
    ['notStated', 'nonBinding', 'notStated'],
    ['notStated', 'notStated', 'notStated'],
  ] as const)('ours %s, counterpart %s: %s', (ours, counterpart, whole) => {
    expect(legalCharacterOf({ ours, counterpart })).toBe(whole)
  })
})
