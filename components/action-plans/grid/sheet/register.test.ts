import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LanguageMap } from '#lib/language-map.ts'
import { begun, done } from './history.ts'
import { type Known, lockOf, rowOf, takenIn } from './register.ts'
import { newRow, type Row, type Sheet } from './rows.ts'
import { fieldsOf, isSame } from './values.ts'

const known = (row: Row, more: Partial<Known> = {}): Known => ({
  ...{ ...row, id: `id-${row.key}`, version: 1, closed: false, rooted: false },
  ...more,
})
const head = known(newRow('a', 'activity', { title: { en: 'Exchange' }, from: '2026-01-01' }))
const base = [head, ...['b', 'c', 'd', 'e'].map((key) => known(newRow(key, 'milestone')))]

/** Few values, so that two people often mean the same, and often not. */
const anyDay = fc.constantFrom('', '2026-03-01', '2026-04-01')
const anyValues = fc.record({
  title: fc.constantFrom<LanguageMap>({}, { en: 'One' }, { en: 'Two' }),
  expected: anyDay,
})
const anyChanges = fc.dictionary(fc.constantFrom('b', 'c', 'd', 'e'), anyValues, { maxKeys: 4 })

type Changes = Record<string, Partial<Row['values']>>
const changed = <R extends Row>(rows: readonly R[], said: Changes): R[] =>
  rows.map((row) => ({ ...row, values: { ...row.values, ...said[row.key] } }))

const seen = (sheet: Sheet, conflicts = new Map()) => ({
  history: done(begun(base.map(rowOf)), sheet),
  register: base,
  conflicts,
})
const own = (said: Changes) => changed(base.map(rowOf), said)

describe('what others did', () => {
  test('is taken in as it is where nothing was typed', () => {
    const anyTheirs = fc.tuple(anyChanges, fc.shuffledSubarray(base.slice(1)), fc.boolean())
    fc.assert(
      fc.property(anyTheirs, ([said, left, isMore]) => {
        const added = isMore ? [known(newRow('n', 'milestone', { title: { en: 'New' } }))] : []
        const fresh = changed([head, ...left, ...added], said)
        const { history, conflicts, register } = takenIn(seen(base.map(rowOf)), fresh)
        const order = (rows: readonly Row[]) => rows.map(({ key }) => key).toSorted()
        expect(order(history.present)).toEqual(order(fresh))
        expect(
          history.present.every((row) =>
            fresh.some(
              (one) =>
                one.key === row.key &&
                fieldsOf[row.kind].every((field) => isSame(row.values[field], one.values[field])),
            ),
          ),
        ).toBe(true)
        expect([conflicts.size, register]).toEqual([0, fresh])
      }),
    )
  })

  test('moves the rows of a sheet that stood as the register had them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(base.slice(1), { minLength: 4 }), (order) => {
        const { history } = takenIn(seen(base.map(rowOf)), [head, ...order])
        expect(history.present.map(({ key }) => key)).toEqual(['a', ...order.map(({ key }) => key)])
      }),
    )
  })

  test('leaves the sheet as it is where it is nothing', () => {
    fc.assert(
      fc.property(anyChanges, (said) => {
        const mine = own(said)
        const { history, conflicts } = takenIn(seen(mine), base)
        expect(history.present).toEqual(mine)
        expect(conflicts.size).toBe(0)
      }),
    )
  })

  test('and what was typed stand together cell by cell, and a conflict is where both differ', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (mine, theirs) => {
        const fresh = changed(base, theirs)
        const { history, conflicts } = takenIn(seen(own(mine)), fresh)
        base.forEach((before, place) => {
          const [now, there] = [history.present[place] as Row, fresh[place] as Row]
          const typed = own(mine)[place] as Row
          for (const field of fieldsOf[before.kind]) {
            const isMine = !isSame(typed.values[field], before.values[field])
            const isTheirs = !isSame(there.values[field], before.values[field])
            const stands = isMine ? typed : there
            expect(isSame(now.values[field], stands.values[field])).toBe(true)
            const both = isMine && isTheirs && !isSame(typed.values[field], there.values[field])
            expect(field in (conflicts.get(before.key) ?? {})).toBe(both)
          }
        })
      }),
    )
  })

  test('never takes away a row in which something was typed, nor one that is new', () => {
    fc.assert(
      fc.property(anyChanges, fc.subarray(base.slice(1)), (mine, left) => {
        const typed = [...own(mine), newRow('new', 'milestone', { title: { en: 'Mine' } })]
        const { history } = takenIn(seen(typed), [head, ...left])
        const here = new Set(history.present.map(({ key }) => key))
        expect(here.has('new')).toBe(true)
        for (const [place, row] of own(mine).entries()) {
          const before = base[place] as Row
          const isTouched = fieldsOf[row.kind].some(
            (field) => !isSame(row.values[field], before.values[field]),
          )
          if (isTouched) expect(here.has(row.key)).toBe(true)
        }
      }),
    )
  })

  test('holds at every step: undoing one’s own does not undo theirs', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (mine, theirs) => {
        const { history } = takenIn(seen(own(mine)), changed(base, theirs))
        const first = history.past[0]
        if (first) expect(first).toEqual(changed(base.map(rowOf), theirs))
      }),
    )
  })

  test('is taken in once: a second look at the same changes nothing', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (mine, theirs) => {
        const fresh = changed(base, theirs)
        const once = takenIn(seen(own(mine)), fresh)
        expect(takenIn(once, fresh)).toEqual(once)
      }),
    )
  })
})

describe('a cell', () => {
  const milestone = newRow('b', 'milestone')
  test.each([
    ['of a new row', milestone, undefined, 'due', null],
    ['with the agreed day', milestone, {}, 'due', 'agreed'],
    ['with the forecast', milestone, {}, 'expected', null],
    ['of what is done', milestone, { closed: true }, 'health', 'closed'],
    ['that its row has not', milestone, {}, 'area', 'absent'],
    ['of a validated plan', milestone, { fixed: true }, 'title', 'validated'],
    ['that goes on in a validated plan', milestone, { fixed: true }, 'after', null],
    [
      'of an activity of a validated plan',
      newRow('a', 'activity'),
      { fixed: true },
      'due',
      'validated',
    ],
  ] as const)('%s is locked for what it is', (_, row, more, field, lock) => {
    expect(lockOf(row, more && known(row, more), field)).toBe(lock)
  })
})
