import { count, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** How many milestones an activity has, and how many promises it discharges. */
export async function standsOn(
  db: Reader,
  activityId: string,
): Promise<{ milestones: number; promises: number }> {
  const { milestones, commitmentActivities } = db.tables
  const [planned] = await db
    .select({ count: count() })
    .from(milestones)
    .where(eq(milestones.activityId, activityId))
  const [promised] = await db
    .select({ count: count() })
    .from(commitmentActivities)
    .where(eq(commitmentActivities.activityId, activityId))
  return { milestones: planned?.count ?? 0, promises: promised?.count ?? 0 }
}
