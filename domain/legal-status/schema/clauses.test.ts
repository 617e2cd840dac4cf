import { expect, it } from 'vitest'
import { clause } from './clauses.ts'

it('says of languages alone neither how many originals there are nor that one prevails (rule 26)', () => {
  expect(clause.parse({ kind: 'languages', authentic: ['zh-CN', 'es'] })).toEqual({
    kind: 'languages',
    originals: null,
    authentic: ['zh-CN', 'es'],
    prevails: null,
    placeInText: null,
  })
})
