import { and, count, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { addDays, type Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import { dues } from '../../alarms/schema/due.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { isOpen } from '../../milestones/queries/overdue.ts'
import { dueEdges } from '../rules.ts'
import type { FigureRow } from '../schema.ts'
import type { Asked } from './agreement-figures.ts'

/**
 * Milestones that fall between the same two edges, and were done between the same two: `due` is the
 * first edge that the expected day lies before, `done` the first by which it was done; past all
 * edges it is their number.
 */
type Group = { due: number; done: number; behind: boolean; rows: number }

/**
 * What is late, due and past its baseline, and how many were late in the months before. Open ones are
 * counted in one walk through the index of what is open; beside them only what was done since the
 * trend begins, because it was open for a while.
 */
export async function milestoneFigures(db: Reader, asked: Asked) {
  const { edges, trend } = dueEdges(asked.on)
  const groups = [...(await openGroups(db, asked, edges)), ...(await doneGroups(db, asked, edges))]
  const now = trend.length - 1
  const sum = (belongs: (group: Group) => boolean) =>
    groups.filter(belongs).reduce((total, { rows }) => total + rows, 0)
  const counts = {
    late: sum(({ due, done }) => due <= now && done > now),
    thisWeek: sum(({ due, done }) => due === now + 1 && done > now),
    nextFourWeeks: sum(({ due, done }) => due === now + 2 && done > now),
    behindBaseline: sum(({ due, done, behind }) => due > now && done > now && behind),
  }
  return {
    milestonesDue: dues.map((due) => row(due, counts[due])),
    milestonesLate: trend.map((day, at) =>
      row(
        day,
        sum(({ due, done }) => due <= at && done > at),
      ),
    ),
  }
}

const row = (value: string, rows: number): FigureRow => ({
  value,
  labels: null,
  count: rows,
  of: null,
})

async function openGroups(db: Reader, asked: Asked, edges: readonly Day[]): Promise<Group[]> {
  const { milestones } = db.tables
  const groups = await db
    .select({
      due: before(milestones.forecastOn, edges),
      behind: behind(db, asked.on),
      rows: count(),
    })
    .from(milestones)
    .where(and(isOpen(milestones), readableMilestones(db, asked)))
    .groupBy(sql`1`, sql`2`)
  return groups.map((group) => told({ ...group, done: edges.length }))
}

async function doneGroups(db: Reader, asked: Asked, edges: readonly Day[]): Promise<Group[]> {
  const { milestones, completions } = db.tables
  const [first = asked.on] = edges
  // Done by an edge is done before the day after it.
  const daysAfter = edges.map((edge) => addDays(edge, 1))
  const groups = await db
    .select({
      due: before(milestones.forecastOn, edges),
      done: before(completions.completedOn, daysAfter),
      behind: behind(db, asked.on),
      rows: count(),
    })
    .from(completions)
    .innerJoin(milestones, eq(milestones.id, completions.milestoneId))
    .where(
      and(
        isNull(completions.takenBackAt),
        gt(completions.completedOn, first),
        eq(milestones.health, 'done'),
        readableMilestones(db, asked),
      ),
    )
    .groupBy(sql`1`, sql`2`, sql`3`)
  return groups.map(told)
}

const told = (group: { due: number; done: number; behind: number; rows: number }): Group => ({
  ...group,
  due: Number(group.due),
  done: Number(group.done),
  behind: Number(group.behind) === 1,
})

/** The number of the first of these days that a day lies before; how many they are where of none. */
function before(column: AnySQLiteColumn, days: readonly Day[]): SQL<number> {
  const cases = days.map((day, at) => sql`WHEN ${column} < ${day} THEN ${sql.raw(String(at))}`)
  return sql<number>`CASE ${sql.join(cases, sql` `)} ELSE ${sql.raw(String(days.length))} END`
}

const behind = ({ tables: { milestones } }: Reader, on: Day): SQL<number> =>
  sql<number>`CASE WHEN ${milestones.baselineOn} < ${on} THEN 1 ELSE 0 END`

function readableMilestones(db: Reader, { actor, desk }: Asked): SQL | undefined {
  const { milestones } = db.tables
  return and(
    readableWhere(db, actor, milestones),
    desk === undefined ? undefined : eq(milestones.deskId, deskIdOf(db, desk)),
  )
}
