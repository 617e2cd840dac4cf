import { count, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** How many milestones an activity has, how many promises it discharges, and how much is given to it. */
export async function standsOn(
  db: Reader,
  activityId: string,
): Promise<{ milestones: number; promises: number; contributions: number }> {
  const { milestones, commitmentActivities, contributions } = db.tables
  const [planned] = await db
    .select({ count: count() })
    .from(milestones)
    .where(eq(milestones.activityId, activityId))
  const [promised] = await db
    .select({ count: count() })
    .from(commitmentActivities)
    .where(eq(commitmentActivities.activityId, activityId))
  const [given] = await db
    .select({ count: count() })
    .from(contributions)
    .where(eq(contributions.activityId, activityId))
  return {
    milestones: planned?.count ?? 0,
    promises: promised?.count ?? 0,
    contributions: given?.count ?? 0,
  }
}
