import { describe, expect, it } from 'vitest'
import { law, inForceSince } from '#test/law.ts'
import { answered, openAgain, withAcceptance } from './answer.ts'

const clauses = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'tacit', length: null, repeats: null },
  { kind: 'notice', length: 'P6M', counts: null },
] as const
const status = (said: readonly object[]) => law(inForceSince('2019-06-21'), said)('2020-01-01')
const asked = (said: readonly object[]) => status(said).questions.map(({ about }) => about)

describe('the answer to what a clause leaves open', () => {
  it('closes the question, with its reason, until it is taken back', () => {
    expect(asked(clauses)).toEqual(['renewalLength', 'repeats'])
    const long = answered(clauses, { clause: 'renewal', term: 'length' }, 'sameLength', 'As ever')
    expect(asked(long)).toEqual(['repeats'])
    const all = answered(long, { clause: 'renewal', term: 'repeats' }, 'once', 'By their letters')
    expect(asked(all)).toEqual([])
    expect(all[1]).toMatchObject({
      length: 'P5Y',
      repeats: false,
      inferred: [
        { term: 'length', reason: 'As ever' },
        { term: 'repeats', reason: 'By their letters' },
      ],
    })
    const open = openAgain(all, { clause: 'renewal', term: 'repeats' })
    expect(asked(open)).toEqual(['repeats'])
    expect(openAgain(open, { clause: 'renewal', term: 'length' })[1]).toEqual(clauses[1])
  })

  it('of a late notice is kept with the notice', () => {
    const notice = { kind: 'notice', purpose: 'nonRenewal' }
    expect(withAcceptance(notice, 'counts')).toMatchObject({ accepted: true })
    expect(withAcceptance(notice, 'period2')).toMatchObject({ accepted: true })
    expect(withAcceptance(notice, 'late')).toMatchObject({ accepted: false })
  })
})
