import { expect, it } from 'vitest'
import { snoozeProblem } from './rules.ts'

const codeOf = (untilDay: string) => snoozeProblem(untilDay, '2026-11-23')?.fields?.[0]?.code

it('something is put off until a day to come, within a year', () => {
  expect(codeOf('2026-11-24')).toBeUndefined()
  expect(codeOf('2027-11-24')).toBeUndefined()
  expect(codeOf('2026-11-23')).toBe('notToCome')
  expect(codeOf('2027-11-25')).toBe('tooFarAhead')
})
