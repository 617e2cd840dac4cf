import { and, count, eq, inArray, sql, sum } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { isOverdue } from './overdue.ts'

/** How far something is: `progress` and `isOverdue` of the rules, over its milestones. */
export type Progress = { done: number; of: number; overdue: number }

/** Counts the milestones of some plans or activities, as far as the caller may read them. */
export async function progressBy(
  db: Reader,
  parent: 'planId' | 'activityId',
  ids: readonly string[],
  { actor, today }: { actor: Actor | null; today: Day },
): Promise<(id: string) => Progress> {
  const { milestones } = db.tables
  const column = milestones[parent]
  const when = (condition: unknown) => sum(sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`)
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({
            id: column,
            all: count(),
            done: when(eq(milestones.health, 'done')),
            dropped: when(eq(milestones.health, 'dropped')),
            overdue: when(isOverdue(milestones, today)),
          })
          .from(milestones)
          .where(and(inArray(column, [...ids]), readableWhere(db, actor, milestones)))
          .groupBy(column)
  const counted = new Map(rows.map((row) => [row.id, row]))
  return (id) => {
    const { all = 0, done, dropped, overdue } = counted.get(id) ?? {}
    return {
      done: Number(done ?? 0),
      of: all - Number(dropped ?? 0),
      overdue: Number(overdue ?? 0),
    }
  }
}
