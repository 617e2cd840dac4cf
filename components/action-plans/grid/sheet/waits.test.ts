import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ofKind, withoutRows } from './edits.ts'
import { isBarred } from './problems.ts'
import type { Known } from './register.ts'
import { newRow, type Sheet } from './rows.ts'
import { nextStep } from './steps.ts'
import { codesIn, waitProblems, waitsShown, waitsTyped } from './waits.ts'

const activity = (key: string, from: string, due: string) =>
  newRow(key, 'activity', { title: { en: key }, from, due })
const milestone = (key: string, due: string, after: readonly string[] = []) =>
  newRow(key, 'milestone', { title: { en: key }, due, after })

/** 1 with 1.1 and 1.2, and 2 with 2.1. */
const sheet: Sheet = [
  activity('a', '2026-01-01', '2026-06-30'),
  milestone('b', '2026-02-01'),
  milestone('c', '2026-03-01'),
  activity('d', '2026-07-01', '2026-12-31'),
  milestone('e', '2026-08-01'),
]

const waiting = (key: string, after: readonly string[]): Sheet =>
  sheet.map((row) => (row.key === key ? { ...row, values: { ...row.values, after } } : row))

describe('what a row waits for', () => {
  test.each([
    ['1.2; 2', ['c', 'd']],
    ['1.1,1.1', ['b']],
    ['1.1、2.1', ['b', 'e']],
    ['1.', ['a']],
    ['', []],
    ['1.3', '1.3'],
    ['the call', 'the call'],
  ])('is typed as %j', (text, meant) => {
    expect(waitsTyped(text, codesIn(sheet))).toEqual(meant)
  })

  test('is read as it was typed, in the order of the rows', () => {
    const any = fc.uniqueArray(fc.constantFrom(...sheet.map(({ key }) => key)))
    fc.assert(
      fc.property(any, (keys) => {
        const shown = waitsShown(keys, codesIn(sheet))
        expect(new Set(waitsTyped(shown, codesIn(sheet)))).toEqual(new Set(keys))
      }),
    )
  })

  test('keeps its rows when these are numbered anew', () => {
    const later = waiting('e', ['c']).toSpliced(1, 1)
    expect(waitsShown(['c'], codesIn(later))).toBe('1.1')
  })

  test('goes with rows that are taken out, and follows those that become another kind', () => {
    const gone = withoutRows(waiting('e', ['b', 'c']), new Set(['b']))
    expect(gone.at(-1)?.values.after).toEqual(['c'])
    const turned = ofKind(waiting('e', ['b']), 1, 'activity', 'new')
    expect(turned.at(-1)?.values.after).toEqual(['new'])
  })

  test.each([
    ['e', ['a', 'b'], undefined],
    ['d', ['c'], undefined],
    ['b', ['c'], 'onLater'],
    ['a', ['e'], 'onLater'],
    ['b', ['b'], 'circle'],
    ['b', ['a'], 'circle'],
  ])('of %s, %j, is judged before it is sent', (key, after, code) => {
    const problem = waitProblems(waiting(key, after)).get(key)
    expect(problem?.code).toBe(code)
    expect(isBarred(problem)).toBe(code === 'circle')
  })
})

test('a new row says what it waits for once that is in the register, by its identifier there', () => {
  const rows = [...sheet.slice(0, 2), milestone('n', '2026-04-01', ['b'])]
  const known = (row: Sheet[number], id: string): Known => ({
    ...{ ...row, id, version: 1, closed: false, rooted: false },
  })
  const facts = {
    ...{ planId: 'p', sheet: rows, conflicts: new Map(), problems: () => ({}) },
    ...{ waits: () => false, reason: '' },
  }
  const head = known(rows[0] as Sheet[number], '1')
  const made = nextStep({ ...facts, register: [head] })
  expect(made).toMatchObject({ does: 'create', key: 'b' })
  const first = known(rows[1] as Sheet[number], '2')
  const next = nextStep({ ...facts, register: [head, first] })
  expect(next).toMatchObject({ does: 'create', key: 'n', values: { after: [] } })
  const saved = { ...known(milestone('n', '2026-04-01'), '3') }
  const said = nextStep({ ...facts, register: [head, first, saved] })
  expect(said).toMatchObject({ does: 'change', key: 'n', body: { dependsOn: ['2'] } })
})
