import { isBarred, type Problems } from './problems.ts'
import { isLocked, type Conflicts, type Known } from './register.ts'
import { parentsOf, type Row, type Sheet } from './rows.ts'
import { fieldsOf, type Field, isBlank, isSame, type Named, type Values } from './values.ts'

/** One thing to be asked of the register, so that it comes nearer to the sheet. */
export type Step =
  | { does: 'create'; key: string; path: string; body: Record<string, unknown>; values: Values }
  | {
      does: 'change'
      key: string
      path: string
      body: Record<string, unknown>
      version: number
      values: Partial<Values>
    }
  | {
      does: 'move'
      key: string
      path: string
      body: Record<string, unknown>
      version: number
      after: string | null
    }
  | { does: 'remove'; key: string; path: string; version: number }

export type Facts = {
  planId: string
  sheet: Sheet
  register: readonly Known[]
  conflicts: Conflicts
  problems: (row: Row, parent: Row | null) => Problems
  /** Rows that wait: they are being typed in, or the register said no to them. */
  waits: (key: string) => boolean
  /** Why days and states are moved; '' where nobody has said yet. */
  reason: string
}

/**
 * The next step from what the register has to what the sheet says; null where there is none that can
 * be taken. New rows come first, activities before what stands under them; then changes, then places;
 * what was taken out goes last, so that an activity is empty by then.
 */
export function nextStep(facts: Facts): Step | null {
  const known = new Map(facts.register.map((one) => [one.key, one]))
  const parents = parentsOf(facts.sheet)
  const rows = facts.sheet.map((row, place) => ({ row, parent: parents[place] ?? null }))
  const ready = rows.filter(({ row }) => !facts.waits(row.key))
  for (const kind of ['activity', 'milestone'] as const) {
    for (const { row, parent } of ready) {
      if (row.kind !== kind || known.has(row.key)) continue
      const step = creation(row, parent, known, facts)
      if (step) return step
    }
  }
  for (const { row, parent } of ready) {
    const step = changing(row, parent, known, facts)
    if (step) return step
  }
  return moving(facts, known) ?? removal(facts)
}

/** The fields of a row that differ from what the register has, and could be saved. */
export function changedFields(row: Row, known: Known | undefined, problems: Problems): Field[] {
  if (!known) return []
  const barred = (field: Field) => isBarred(problems[field])
  // The two ends of a period are judged together.
  const period = barred('from') || barred('due')
  return fieldsOf[row.kind].filter((field) => {
    if (isLocked(row, known, field) || barred(field)) return false
    if (row.kind === 'activity' && period && (field === 'from' || field === 'due')) return false
    // These are never taken away, only changed.
    if (needsReason(field) && row.values[field] === '') return false
    return !isSame(row.values[field], known.values[field])
  })
}

/** Whoever moves a forecast or judges a milestone anew says why. */
export const needsReason = (field: Field) => field === 'expected' || field === 'health'

const names: Readonly<Record<Field, Partial<Record<Row['kind'], string>>>> = {
  title: { activity: 'titles', milestone: 'titles' },
  area: { activity: 'areaId' },
  ours: { activity: 'ourPartyId' },
  counterpart: { activity: 'counterpartPartyId' },
  from: { activity: 'fromDay' },
  due: { activity: 'toDay', milestone: 'baselineOn' },
  after: { activity: 'dependsOn', milestone: 'dependsOn' },
  expected: { milestone: 'forecastOn' },
  health: { milestone: 'health' },
  result: { activity: 'expectedResults' },
}

/** The cell that a field of the API stands in. */
export const fieldNamed = (kind: Row['kind'], path: string): Field | null => {
  const [name] = path.split('.')
  return fieldsOf[kind].find((field) => names[field][kind] === name) ?? null
}

function creation(
  row: Row,
  parent: Row | null,
  known: ReadonlyMap<string, Known>,
  { problems, planId }: Facts,
): Step | null {
  if (isBlank(row.values)) return null
  if (Object.values(problems(row, parent)).some(isBarred)) return null
  const body = bodyOf(
    row,
    // What it waits for may not be there yet: it is said when all of it is.
    fieldsOf[row.kind].filter((field) => field !== 'after' && !isEmpty(row.values[field])),
    known,
  )
  const { key, kind } = row
  const values = { ...row.values, after: [] }
  if (kind === 'activity')
    return { does: 'create', key, path: '/activities', body: { planId, ...body }, values }
  const activityId = parent && known.get(parent.key)?.id
  if (!activityId) return null
  return { does: 'create', key, path: '/milestones', body: { activityId, ...body }, values }
}

function changing(
  row: Row,
  parent: Row | null,
  all: ReadonlyMap<string, Known>,
  facts: Facts,
): Step | null {
  const known = all.get(row.key)
  if (!known) return null
  const conflict = facts.conflicts.get(row.key) ?? {}
  const fields = changedFields(row, known, facts.problems(row, parent)).filter(
    (field) =>
      !(field in conflict) &&
      (facts.reason !== '' || !needsReason(field)) &&
      (field !== 'after' || arePresent(row.values.after, all)),
  )
  if (fields.length === 0) return null
  const reason = fields.some(needsReason) ? { reason: facts.reason } : {}
  return {
    does: 'change',
    ...{ key: row.key, path: pathOf(known), version: known.version },
    body: { ...bodyOf(row, fields, all), ...reason },
    values: Object.fromEntries(fields.map((field) => [field, row.values[field]])),
  }
}

function moving({ sheet, register, waits }: Facts, known: ReadonlyMap<string, Known>): Step | null {
  const under = parentsOf(register).map((parent) => parent?.key ?? null)
  const parentNow = new Map(register.map(({ key }, place) => [key, under[place] ?? null]))
  const parents = parentsOf(sheet)
  const of = (parent: string | null) =>
    sheet.filter(
      (row, place) =>
        known.get(row.key)?.kind === row.kind && (parents[place]?.key ?? null) === parent,
    )
  const activities = of(null).filter(({ kind }) => kind === 'activity')
  for (const activity of [null, ...activities]) {
    const wanted = (activity ? of(activity.key) : activities).map(({ key }) => key)
    const there = register
      .filter(({ key, kind }) =>
        activity ? parentNow.get(key) === activity.key : kind === 'activity',
      )
      .map(({ key }) => key)
    const place = firstOutOfPlace(wanted, there)
    const one = place === undefined ? undefined : known.get(wanted[place] ?? '')
    if (place === undefined || !one || waits(one.key)) continue
    const after = wanted[place - 1] ?? null
    const follows = after === null ? null : (known.get(after)?.id ?? null)
    const activityId = activity && known.get(activity.key)?.id
    const body = activityId ? { activityId, after: follows } : { after: follows }
    return {
      does: 'move',
      key: one.key,
      path: `${pathOf(one)}/position`,
      body,
      version: one.version,
      after: after ?? activity?.key ?? null,
    }
  }
  return null
}

/** The place of the first that has to move, so that the fewest do. */
export function firstOutOfPlace(
  wanted: readonly string[],
  there: readonly string[],
): number | undefined {
  const at = new Map(there.map((key, place) => [key, place]))
  const staying = longestRising(wanted.map((key) => at.get(key) ?? -1))
  const place = wanted.findIndex((_, index) => !staying.has(index))
  return place < 0 ? undefined : place
}

/** Which of the numbers stay where the fewest are taken out for the rest to rise; -1 is always out. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const before: number[] = []
  numbers.forEach((number, index) => {
    if (number < 0) return
    let place = tails.findIndex((tail) => (numbers[tail] ?? 0) >= number)
    if (place < 0) place = tails.length
    before[index] = tails[place - 1] ?? -1
    tails[place] = index
  })
  const staying = new Set<number>()
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) staying.add(index)
  return staying
}

function removal({ sheet, register, waits }: Facts): Step | null {
  const here = new Set(sheet.map(({ key }) => key))
  const gone = register.filter(({ key }) => !here.has(key) && !waits(key))
  const full = new Set(parentsOf(register).flatMap((parent) => (parent ? [parent.key] : [])))
  const one =
    gone.find(({ kind }) => kind === 'milestone') ?? gone.find(({ key }) => !full.has(key))
  return one ? { does: 'remove', key: one.key, path: pathOf(one), version: one.version } : null
}

const pathOf = ({ kind, id }: Known) =>
  `/${kind === 'activity' ? 'activities' : 'milestones'}/${id}`

const arePresent = (after: Values['after'], all: ReadonlyMap<string, Known>) =>
  typeof after !== 'string' && after.every((key) => all.has(key))

const bodyOf = ({ kind, values }: Row, fields: readonly Field[], all: ReadonlyMap<string, Known>) =>
  Object.fromEntries(fields.map((field) => [names[field][kind], sent(field, values[field], all)]))

function sent(field: Field, value: Values[Field], all: ReadonlyMap<string, Known>): unknown {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return (value as readonly string[]).map((key) => all.get(key)?.id)
  if (value === null || 'id' in value) return (value as Named | null)?.id ?? null
  return field === 'result' && Object.keys(value).length === 0 ? null : value
}

const isEmpty = (value: Values[Field]) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
