import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { PromiseNamed } from '../schema.ts'

/** Says which promises an activity discharges, of those that the caller may read. */
export async function promisesDischarged(
  db: Reader,
  activityIds: readonly string[],
  actor: Actor | null,
): Promise<(activityId: string) => PromiseNamed[]> {
  if (activityIds.length === 0) return () => []
  const { commitmentActivities, commitments } = db.tables
  const rows = await db
    .select({
      activityId: commitmentActivities.activityId,
      id: commitments.id,
      titles: commitments.titles,
    })
    .from(commitmentActivities)
    .innerJoin(commitments, eq(commitments.id, commitmentActivities.commitmentId))
    .where(
      and(
        inArray(commitmentActivities.activityId, [...activityIds]),
        readableWhere(db, actor, commitments),
      ),
    )
    .orderBy(asc(commitments.position))
  return (id) => rows.flatMap(({ activityId, ...promise }) => (activityId === id ? promise : []))
}
