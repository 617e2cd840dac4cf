import { expect, test } from 'vitest'
import { draftAddress } from './draft-address.ts'

const draft = { id: 'd', subjectId: null, under: null }

test.each([
  [{ form: 'agreement' }, '/agreements/new?draft=d'],
  [{ form: 'agreement', subjectId: 'a' }, '/agreements/a/edit'],
  [{ form: 'commitment', under: 'agreement=a' }, '/commitments/new?agreement=a&draft=d'],
  [{ form: 'actionPlan', under: 'agreement=a' }, '/action-plans/new?agreement=a&draft=d'],
  [{ form: 'activity', under: 'commitment=c' }, '/activities/new?commitment=c&draft=d'],
  [{ form: 'activity', subjectId: 'b' }, '/activities/b/edit'],
  [{ form: 'commitment' }, undefined],
  [{ form: 'something' }, undefined],
])('a draft of %j is gone on with at %s', (said, address) => {
  expect(draftAddress({ ...draft, ...said })).toBe(address)
})
