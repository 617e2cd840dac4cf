import { describe, expect, it } from 'vitest'
import { clause } from '#domain/legal-status/schema/clauses.ts'
import { asWritten } from '#domain/legal-status/schema/as-written.ts'
import { clauseBody, clausesBody, clauseTyped, newClause, notStatedIn } from './clause-typed.ts'

const kept = [
  { kind: 'entryIntoForce', by: 'laterNotification', after: 'P30D', placeInText: 'art. 8' },
  { kind: 'entryIntoForce', by: 'date', on: '[2019-06-21..2019-06-22]' },
  { kind: 'term', length: 'P5Y', ends: 'dayBefore' },
  { kind: 'term', length: 'indefinite' },
  { kind: 'renewal', mode: 'tacit', length: 'P1Y', repeats: 3, maxTotal: 'P8Y' },
  {
    kind: 'renewal',
    mode: 'tacit',
    length: 'P5Y',
    repeats: true,
    inferred: [{ term: 'repeats', reason: 'Both sides have always renewed' }],
  },
  { kind: 'renewal', mode: 'none' },
  { kind: 'notice', length: 'P6M', counts: 'dispatch', weekend: 'asItIs' },
  { kind: 'notice', length: null, counts: null },
  { kind: 'denunciation', notice: 'P3M', counts: 'receipt' },
  { kind: 'survival', until: null, length: 'P1Y' },
  { kind: 'amendment', text: 'In writing', quotation: { text: '书面', language: 'zh-CN' } },
  { kind: 'languages', originals: 2, authentic: ['zh-CN', 'es'], prevails: null },
  { kind: 'costSharing', text: 'Each side its own' },
]

describe('a clause in its form', () => {
  it.each(kept)('is sent as it was kept: $kind, %j', (one) => {
    const written = asWritten(clause.parse(one)) as { kind: 'term' }
    expect(clause.parse(clauseBody(clauseTyped(written, 'en')))).toEqual(clause.parse(one))
  })

  it('gives no reason for what is not answered', () => {
    const open = { ...newClause('renewal', 'en'), reasons: { repeats: 'No longer' } }
    expect(clauseBody(open)).not.toHaveProperty('inferred')
  })

  it('keeps beside the others what was looked for in vain', () => {
    const said = clausesBody([newClause('term', 'en')], { renewal: 'art. 1 to 9' })
    expect(said.map(({ kind }) => kind)).toEqual(['term', 'notStated'])
    expect(notStatedIn(said)).toEqual({ renewal: 'art. 1 to 9' })
    expect(clausesBody([], {})).toEqual([])
  })
})
