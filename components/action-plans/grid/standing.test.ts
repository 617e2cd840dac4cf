import { expect, test } from 'vitest'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { opened } from './keeping/grid-state.ts'
import { done } from './sheet/history.ts'
import { type Known, rowOf } from './sheet/register.ts'
import { newRow, type Row } from './sheet/rows.ts'
import { standing } from './standing.ts'

const known = (row: Row): Known => ({
  ...{ ...row, id: `id-${row.key}`, version: 1, closed: false, rooted: false },
})
const milestone = (key: string, expected: string) =>
  known(newRow(key, 'milestone', { title: { en: key }, due: '2026-06-01', expected }))

test('a milestone that waits for a reason is not said to be about to be saved', () => {
  const register = [milestone('one', '2026-06-01'), milestone('two', '2026-06-01')]
  const [one, two] = register.map(rowOf)
  if (!one || !two) throw new Error('There are two rows.')
  const moved = { ...one, values: { ...one.values, expected: '2026-07-01' } }
  const named = { ...two, values: { ...two.values, title: { en: 'New' } } }
  const state = opened(register)
  const now = { ...state, history: done(state.history, [moved, named]) }
  const all = new Map(register.map((row) => [row.key, row]))
  const stand = standing(now, all, {} as ActionPlan, () => ({}))
  expect(stand).toMatchObject({ unsaved: 2, soon: 1, wantReason: 1, wrong: [] })
})
