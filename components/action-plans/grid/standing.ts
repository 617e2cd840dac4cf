import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { GridState } from './keeping/grid-state.ts'
import { isBarred, type Problems } from './sheet/problems.ts'
import type { Known } from './sheet/register.ts'
import { parentsOf, type Row } from './sheet/rows.ts'
import { changedFields, needsReason } from './sheet/steps.ts'
import { isBlank } from './sheet/values.ts'
import { waitProblems } from './sheet/waits.ts'
import type { Mark } from './table/row-mark.tsx'

/** How the whole sheet stands between this page and the register. */
export type Standing = {
  problems: ReadonlyMap<string, Problems>
  marks: ReadonlyMap<string, Mark>
  /** Rows that the register does not have as they are here. */
  unsaved: number
  /** Those of them that go on by themselves. */
  soon: number
  /** Rows that somebody has to look at. */
  wrong: readonly string[]
  /** Milestones whose day or state is moved, and nobody has said why. */
  wantReason: number
}

const kept = new WeakMap<Row, { parent: Row | null; plan: unknown; problems: Problems }>()

/** What is wrong in each row, and how it stands; rows that are as they were are not judged again. */
export function standing(
  state: GridState,
  known: ReadonlyMap<string, Known>,
  plan: ActionPlan,
  judge: (row: Row, parent: Row | null) => Problems,
): Standing {
  const sheet = state.history.present
  const parents = parentsOf(sheet)
  const awaited = waitProblems(sheet)
  const problems = new Map<string, Problems>()
  const marks = new Map<string, Mark>()
  const wrong: string[] = []
  let [unsaved, soon, wantReason] = [0, 0, 0]
  sheet.forEach((row, place) => {
    const parent = parents[place] ?? null
    const own = problemsIn(row, parent, plan, judge)
    const waits = awaited.get(row.key)
    const found = waits ? { ...own, after: waits } : own
    const one = known.get(row.key)
    const changed = one && one.values !== row.values ? changedFields(row, one, found) : []
    const isWrong = state.refused.has(row.key) || Object.values(found).some(isBarred)
    const isUnsaved = !isBlank(row.values) && (!one || changed.length > 0 || isWrong)
    const waitsForReason = changed.some(needsReason) && state.reason === ''
    if (isUnsaved) unsaved++
    if (waitsForReason) wantReason++
    const conflict = state.conflicts.has(row.key)
    if (isWrong || conflict) wrong.push(row.key)
    else if (isUnsaved && !waitsForReason) soon++
    problems.set(row.key, found)
    marks.set(
      row.key,
      markOf(state, row, { conflict, isWrong, isUnsaved, waitsForReason, isNew: !one }),
    )
  })
  const here = new Set(sheet.map(({ key }) => key))
  const gone = state.register.filter(({ key }) => !here.has(key)).length
  return { problems, marks, unsaved: unsaved + gone, soon: soon + gone, wrong, wantReason }
}

function problemsIn(
  row: Row,
  parent: Row | null,
  plan: unknown,
  judge: (row: Row, parent: Row | null) => Problems,
): Problems {
  const last = kept.get(row)
  if (last && last.parent === parent && last.plan === plan) return last.problems
  const problems = judge(row, parent)
  kept.set(row, { parent, plan, problems })
  return problems
}

type Is = Record<'conflict' | 'isWrong' | 'isUnsaved' | 'waitsForReason' | 'isNew', boolean>

function markOf(state: GridState, row: Row, is: Is): Mark {
  if (state.saving === row.key) return 'saving'
  if (is.conflict) return 'conflict'
  if (is.isWrong) return is.isNew && !state.refused.has(row.key) ? 'new' : 'problem'
  if (is.waitsForReason) return 'reason'
  if (is.isUnsaved) return state.offline ? 'waits' : 'none'
  return state.saved.has(row.key) ? 'saved' : 'none'
}
