import { describe, expect, it } from 'vitest'
import { sortKey } from './sort-key.ts'

describe('a sort key', () => {
  it('folds accents, case and punctuation', () => {
    expect(sortKey('  «Ágora» – Convenio')).toBe('agora convenio')
    expect(sortKey('秘鲁与中国')).toBe('秘鲁与中国')
  })

  it('is never longer than an index entry may be, and halves no character', () => {
    expect(Array.from(sortKey('𠮷'.repeat(1_000)))).toHaveLength(200)
    expect(Buffer.byteLength(sortKey('𠮷'.repeat(1_000)))).toBeLessThan(2_700)
  })
})
