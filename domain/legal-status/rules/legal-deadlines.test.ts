import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#lib/days.ts'
import { factsFile } from '../schema/facts-file.ts'
import { legalDeadlines } from './legal-deadlines.ts'
import { type Facts, statusIf } from './legal-status.ts'

const facts = (entered: string, clauses: object[], events: object[] = []): Facts =>
  factsFile.parse({
    events: [
      ...['ours', 'counterpart'].map((side) => ({ kind: 'signed', side, on: entered })),
      { kind: 'enteredIntoForce', on: entered },
      ...events,
    ],
    clauses,
  })
const repeating = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
  { kind: 'notice', length: 'P6M', counts: 'receipt' },
]

it('has a notice for each period to come, sent on a working day (rules 12 and 15)', () => {
  const all = legalDeadlines(facts('1978-10-06', repeating), '2026-11-23')
  expect(all.slice(0, 2)).toEqual([
    { kind: 'notice', sendBy: '2028-04-06', safeBy: '2028-04-06', certainAfter: '2028-04-06' },
    { kind: 'notice', sendBy: '2033-04-06', safeBy: '2033-04-06', certainAfter: '2033-04-06' },
  ])
  expect(all).toHaveLength(7)
  const sunday = legalDeadlines(facts('2021-06-21', repeating), '2025-01-01')[0]
  expect(sunday).toMatchObject({ sendBy: '2025-12-19', safeBy: '2025-12-21' })
})

it('keeps the safe day and the certain one apart (rule 8)', () => {
  const [first] = legalDeadlines(facts('[2019-06-21..2019-06-22]', repeating), '2020-01-01')
  expect(first).toMatchObject({ safeBy: '2023-12-21', certainAfter: '2023-12-22' })
})

it('has the last day once a notice counts, and the last of what survives', () => {
  const notice = { kind: 'notice', purpose: 'nonRenewal', receivedOn: '2023-11-01' }
  const ended = facts('2019-06-21', [...repeating, { kind: 'survival', length: 'P1Y' }], [notice])
  for (const from of ['2023-12-01', '2023-10-31', '2019-06-21']) {
    expect(legalDeadlines(ended, from).map(({ kind, sendBy }) => [kind, sendBy])).toEqual([
      ['lastDay', '2024-06-21'],
      ['windingUp', '2025-06-21'],
    ])
  }
})

it('has none where no end is known', () => {
  expect(legalDeadlines(facts('2019-06-21', []), '2023-12-01')).toEqual([])
})

it('names on every later day the cut-off that the engine tells then', () => {
  const italy = facts('1978-10-06', repeating)
  const all = legalDeadlines(italy, '2026-11-23')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (days) => {
      const on = addDays('2026-11-23', days)
      const { cutOff } = statusIf(italy, { on }, new Map())
      expect(all.map(({ sendBy }) => sendBy)).toContain(cutOff?.sendBy)
    }),
  )
})
