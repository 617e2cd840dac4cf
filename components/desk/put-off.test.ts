import { expect, it } from 'vitest'
import { hiddenOf, putOffBy, shownOf } from './put-off.ts'

const snooze = (subjectId: string, standing: boolean) => ({
  ...{ subjectId, standing, untilDay: '2026-12-01', reason: 'The minister is abroad.' },
})

it('what is put off is not shown until its day, and told apart with its reason', () => {
  const putOff = putOffBy([snooze('one', true), snooze('two', false), snooze('gone', true)])
  const items = [{ id: 'one' }, { id: 'two' }, { id: 'three' }, { id: 'one' }]
  expect(shownOf(items, putOff)).toEqual([{ id: 'two' }, { id: 'three' }])
  expect(hiddenOf(items, putOff)).toEqual([{ item: { id: 'one' }, snooze: snooze('one', true) }])
})
