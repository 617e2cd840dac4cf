import { count, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** How much stands on an activity: milestones, promises that it discharges, what is given to it, indicators. */
export async function standsOn(
  db: Reader,
  activityId: string,
): Promise<{ milestones: number; promises: number; contributions: number; indicators: number }> {
  const { milestones, commitmentActivities, contributions, indicators } = db.tables
  const [planned] = await db
    .select({ count: count() })
    .from(milestones)
    .where(eq(milestones.activityId, activityId))
  const [promised] = await db
    .select({ count: count() })
    .from(commitmentActivities)
    .where(eq(commitmentActivities.activityId, activityId))
  const [measuredBy] = await db
    .select({ count: count() })
    .from(indicators)
    .where(eq(indicators.activityId, activityId))
  const [given] = await db
    .select({ count: count() })
    .from(contributions)
    .where(eq(contributions.activityId, activityId))
  return {
    milestones: planned?.count ?? 0,
    promises: promised?.count ?? 0,
    contributions: given?.count ?? 0,
    indicators: measuredBy?.count ?? 0,
  }
}
