import { asc, count, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { PlannedActivity } from '../rules.ts'

/** What a plan's completeness is judged by, activity by activity in the plan's order. */
export async function plannedActivities(db: Reader, planId: string): Promise<PlannedActivity[]> {
  const { activities, milestones } = db.tables
  const { id, expectedResults, areaId, ourPartyId, counterpartPartyId, position } = activities
  return await db
    .select({
      ...{ id, expectedResults, area: areaId, ourParty: ourPartyId },
      counterpartParty: counterpartPartyId,
      milestones: count(milestones.id),
    })
    .from(activities)
    .leftJoin(milestones, eq(milestones.activityId, activities.id))
    .where(eq(activities.planId, planId))
    .groupBy(id)
    .orderBy(asc(position))
}
