import type { Day } from '#lib/days.ts'
import type { Health } from '../milestones/schema/words.ts'
import type { Problem } from '../outcome.ts'

/** A row of a plan in its order: a milestone stands under its activity, an activity under none. */
export type PlanRow = { id: string; activityId: string | null }

/** What waits for what, by identifier. */
export type Waits = ReadonlyMap<string, readonly string[]>

/** The number of each row as people say it: 2 for an activity, 2.3 for its third milestone. */
export function rowCodes(rows: readonly PlanRow[]): ReadonlyMap<string, string> {
  let [activity, milestone] = [0, 0]
  return new Map(
    rows.map(({ id, activityId }) => {
      if (activityId !== null) return [id, `${activity}.${++milestone}`]
      milestone = 0
      return [id, String(++activity)]
    }),
  )
}

/** The rows of a plan in their order, and what waits for what. */
export type PlanOrder = { rows: readonly PlanRow[]; waits: Waits }

/** A row in its place, at the end of its activity where it is new there, waiting for these. */
export function withRow(
  { rows, waits }: PlanOrder,
  row: PlanRow,
  dependsOn: readonly string[] = waits.get(row.id) ?? [],
): PlanOrder {
  const now = rows.find(({ id }) => id === row.id)
  const next = now?.activityId === row.activityId ? rows : placedLast(rows, row)
  return { rows: next, waits: new Map(waits).set(row.id, dependsOn) }
}

function placedLast(rows: readonly PlanRow[], row: PlanRow): readonly PlanRow[] {
  const others = rows.filter(({ id }) => id !== row.id)
  const last = others.findLastIndex(({ id, activityId }) =>
    row.activityId === null ? true : id === row.activityId || activityId === row.activityId,
  )
  return others.toSpliced(last + 1, 0, row)
}

/**
 * Why the rows of a plan can't wait for each other so: one is waited for that is not there, or all of
 * some wait for each other. The sentence names the circle by the numbers of its rows.
 */
export function dependencyProblem(
  { rows, waits }: PlanOrder,
  path: 'dependsOn' | 'activityId' = 'dependsOn',
): Problem | null {
  const known = new Set(rows.map(({ id }) => id))
  const strange = [...waits.values()].flat().some((id) => !known.has(id))
  if (strange) return { code: 'invalid', fields: [{ path, code: 'noSuchRecord' }] }
  const circle = circleIn(rows, waits)
  if (!circle) return null
  const codes = rowCodes(rows)
  const params = { circle: circle.map((id) => codes.get(id) ?? id).join(' → ') }
  return { code: 'invalid', fields: [{ path, code: 'dependsInCircle', params }] }
}

/**
 * Rows that wait for each other, each for the next and the last one the same as the first; null
 * where there are none. An activity ends with its last milestone, and its milestones wait for all
 * that it waits for: so it has a beginning and an end of its own, and they lie between.
 */
export function circleIn(rows: readonly PlanRow[], waits: Waits): readonly string[] | null {
  const befores = pointsBefore(rows, waits)
  const done = new Set<string>()
  for (const start of befores.keys()) {
    const found = circleFrom(start, befores, done)
    if (found) return withoutRepeats(found.map((point) => point.slice(1)))
  }
  return null
}

const [beginning, end] = [(id: string) => `<${id}`, (id: string) => `>${id}`]

/** What each point in time comes after; a milestone's beginning is its end. */
function pointsBefore(
  rows: readonly PlanRow[],
  waits: Waits,
): ReadonlyMap<string, readonly string[]> {
  const activities = new Set(rows.filter((row) => row.activityId === null).map(({ id }) => id))
  const points = new Map<string, string[]>()
  for (const { id, activityId } of rows) {
    const after = (waits.get(id) ?? []).map((one) => end(one))
    if (activityId === null) {
      points.set(beginning(id), after)
      points.set(end(id), [...(points.get(end(id)) ?? []), beginning(id)])
    } else {
      points.set(end(id), [...after, beginning(activityId)])
      if (activities.has(activityId)) {
        points.set(end(activityId), [...(points.get(end(activityId)) ?? []), end(id)])
      }
    }
  }
  return points
}

/** Walks back in time from a point until it meets itself; on a stack of its own, however long the way. */
function circleFrom(
  start: string,
  befores: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  const way: { point: string; next: number }[] = [{ point: start, next: 0 }]
  const onWay = new Map([[start, 0]])
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const before = done.has(here.point) ? undefined : befores.get(here.point)?.[here.next++]
    if (before === undefined) {
      done.add(here.point)
      onWay.delete(here.point)
      way.pop()
      continue
    }
    const met = onWay.get(before)
    if (met !== undefined) return [...way.slice(met).map(({ point }) => point), before]
    onWay.set(before, way.length)
    way.push({ point: before, next: 0 })
  }
  return null
}

/** The beginning and the end of an activity are one row; a row that waits for itself is said twice. */
function withoutRepeats(ids: readonly string[]): readonly string[] {
  const circle = ids.filter((id, place) => id !== ids[place - 1])
  const closed = circle[0] === circle.at(-1) && circle.length > 1
  return closed ? circle : [...circle, circle[0] ?? '']
}

/** A row's days as others wait for them: `ends` is when it is expected to be over. */
export type Awaited = { begins: Day; ends: Day; health?: Health | undefined }

/** What is remarked on a dependency: what is waited for was given up, or ends after it should. */
export type DependencyRemark = 'onDropped' | 'onLater'

/** Whether something is waited for in vain or too long; nothing is refused for that. */
export function dependencyRemark(
  one: Pick<Awaited, 'begins'>,
  awaited: Awaited,
): DependencyRemark | null {
  if (awaited.health === 'dropped') return 'onDropped'
  return awaited.ends > one.begins ? 'onLater' : null
}
