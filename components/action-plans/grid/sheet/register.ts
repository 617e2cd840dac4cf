import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { isOpen } from '#domain/milestones/rules.ts'
import type { Activity } from '#domain/activities/schema.ts'
import { atEveryStep, type History } from './history.ts'
import { hasField, type Row, type Sheet } from './rows.ts'
import {
  activityValues,
  type Field,
  fieldsOf,
  isSame,
  milestoneValues,
  type Values,
} from './values.ts'

/** A row as the register has it. */
export type Known = Row & {
  readonly id: string
  readonly version: number
  /** It is done or given up: its days and its state stand. */
  readonly closed: boolean
  /** Something stands on it or was said of it, so it can't be taken out. */
  readonly rooted: boolean
  /** Its plan was validated: what is agreed of it stays until that is reopened. */
  readonly fixed?: boolean
}

/** What both changed, by row and cell: what the register has there. */
export type Conflicts = ReadonlyMap<string, Readonly<Partial<Values>>>

/** A plan as the rows of its grid. `keyOf` gives the key of what the grid knows already. */
export function knownOf(
  plan: ActionPlan,
  language: string,
  keyOf: (id: string) => string = (id) => id,
): Known[] {
  return plan.activities.flatMap(({ milestones, ...activity }): Known[] => {
    const { id, version } = activity
    const values = activityValues({ ...activity, milestones }, language, keyOf)
    const fixed = plan.recordStatus === 'validated'
    const rooted = fixed || activity.discharges.length > 0
    const head: Known = {
      key: keyOf(id),
      kind: 'activity',
      id,
      version,
      values,
      closed: false,
      rooted,
      fixed,
    }
    return [head, ...milestones.map((milestone) => milestoneKnown(milestone, keyOf, fixed))]
  })
}

type PlannedMilestone = Activity['milestones'][number]

function milestoneKnown(
  milestone: PlannedMilestone,
  keyOf: (id: string) => string,
  fixed: boolean,
): Known {
  const { id, version, health, judgement, completion, takenBack, comments } = milestone
  return {
    key: keyOf(id),
    kind: 'milestone',
    ...{ id, version, values: milestoneValues(milestone, keyOf) },
    closed: !isOpen(milestone),
    fixed,
    rooted:
      fixed ||
      health !== 'notStarted' ||
      judgement !== null ||
      completion !== null ||
      takenBack.length + comments.length > 0,
  }
}

export const rowOf = ({ key, kind, values }: Known): Row => ({ key, kind, values })

/** Why a cell can't be typed in: it was agreed on, it is over, its plan was validated, or it is none. */
export type Lock = 'agreed' | 'closed' | 'validated' | 'absent'

/** Why a cell can't be typed in; null where it can. What is expected and judged goes on in any plan. */
export function lockOf(row: Row, known: Known | undefined, field: Field): Lock | null {
  if (!hasField(row, field)) return 'absent'
  if (!known) return null
  if (row.kind === 'milestone') {
    if (field === 'due') return 'agreed'
    if (known.closed && field !== 'title') return 'closed'
  }
  return known.fixed && !goesOn.has(field) ? 'validated' : null
}

const goesOn: ReadonlySet<Field> = new Set(['expected', 'after', 'health'])

export const isLocked = (row: Row, known: Known | undefined, field: Field): boolean =>
  lockOf(row, known, field) !== null

type Seen = { history: History; register: readonly Known[]; conflicts: Conflicts }

/**
 * Takes in how the register has the plan now. What others changed, added, moved or took out holds at
 * every step of one's own; what both changed in one cell stays as it was typed, and is a conflict.
 */
export function takenIn({ history, register, conflicts }: Seen, fresh: readonly Known[]): Seen {
  const before = new Map(register.map((known) => [known.key, known]))
  const now = new Map(fresh.map((known) => [known.key, known]))
  const carried = new Map<Row, Row | null>()
  const carry = (row: Row): Row | null => {
    const kept = carried.get(row)
    if (kept !== undefined) return kept
    const next = rowTakenIn(row, before.get(row.key), now.get(row.key))
    carried.set(row, next)
    return next
  }
  const added = fresh.filter(({ key }) => !before.has(key))
  const step = (sheet: Sheet): Sheet => {
    const order = inOrderOf(sheet, register, fresh)
    const rows = order.map(carry).filter((row) => row !== null)
    const next = withAdded(rows, added, fresh)
    return isAlike(sheet, next) ? sheet : next
  }
  const both = conflictsOf(history.present, before, now, conflicts)
  return { history: atEveryStep(history, step), register: fresh, conflicts: both }
}

const isAlike = (one: Sheet, other: Sheet) =>
  one.length === other.length && one.every((row, place) => row === other[place])

/** Null where others took the row out and nothing was typed in it. */
function rowTakenIn(row: Row, old: Known | undefined, now: Known | undefined): Row | null {
  if (!old || old.kind !== row.kind) return row
  const untouched = (field: Field) => isSame(row.values[field], old.values[field])
  if (!now) return fieldsOf[row.kind].every(untouched) ? null : row
  const changed = fieldsOf[row.kind].filter(
    (field) => untouched(field) && !isSame(now.values[field], row.values[field]),
  )
  if (changed.length === 0) return row
  const taken = Object.fromEntries(changed.map((field) => [field, now.values[field]]))
  return { ...row, values: { ...row.values, ...taken } }
}

function conflictsOf(
  sheet: Sheet,
  before: ReadonlyMap<string, Known>,
  now: ReadonlyMap<string, Known>,
  conflicts: Conflicts,
): Conflicts {
  const found = new Map<string, Partial<Values>>()
  for (const row of sheet) {
    const [old, known] = [before.get(row.key), now.get(row.key)]
    if (!old || !known) continue
    const both = fieldsOf[row.kind].filter((field) => {
      const [mine, base, theirs] = [row.values[field], old.values[field], known.values[field]]
      if (isSame(mine, theirs)) return false
      if (conflicts.get(row.key) && field in (conflicts.get(row.key) ?? {})) return true
      return !isSame(mine, base) && !isSame(theirs, base)
    })
    if (both.length === 0) continue
    found.set(row.key, Object.fromEntries(both.map((field) => [field, known.values[field]])))
  }
  return found
}

/** The order of the register, where the rows that both know stood in the order that it had. */
function inOrderOf(sheet: Sheet, register: readonly Known[], fresh: readonly Known[]): Sheet {
  const [keys, known] = [register.map(({ key }) => key), new Set(sheet.map(({ key }) => key))]
  const inRegister = new Set(keys)
  const shared = sheet.filter(({ key }) => inRegister.has(key)).map(({ key }) => key)
  const wasSo = keys.filter((key) => known.has(key)).every((key, place) => key === shared[place])
  const next = fresh.map(({ key }) => key).filter((key) => inRegister.has(key) && known.has(key))
  const isSo = next.every((key, place) => key === shared[place])
  if (!wasSo || isSo || next.length !== shared.length) return sheet
  const rows = new Map(sheet.map((row) => [row.key, row]))
  const queue = [...next]
  return sheet.map((row) =>
    inRegister.has(row.key) ? (rows.get(queue.shift() ?? '') ?? row) : row,
  )
}

/** What others added stands behind the row that it follows in the register. */
function withAdded(rows: Sheet, added: readonly Known[], fresh: readonly Known[]): Sheet {
  const here = new Set(rows.map(({ key }) => key))
  let sheet = [...rows]
  for (const known of added) {
    if (here.has(known.key)) continue
    const place = fresh.findIndex(({ key }) => key === known.key)
    const before = fresh.slice(0, place).findLast(({ key }) => here.has(key))
    const at = before ? sheet.findIndex(({ key }) => key === before.key) + 1 : 0
    sheet = sheet.toSpliced(at, 0, rowOf(known))
    here.add(known.key)
  }
  return sheet
}
