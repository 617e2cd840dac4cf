import { eq, max, min } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'

/** The first and the last day of what is planned in a plan; null where nothing is. */
export async function plannedExtent(
  db: Reader,
  planId: string,
): Promise<{ fromDay: Day; toDay: Day } | null> {
  const { activities, milestones } = db.tables
  const [work] = await db
    .select({ first: min(activities.fromDay), last: max(activities.toDay) })
    .from(activities)
    .where(eq(activities.planId, planId))
  const { baselineOn, forecastOn } = milestones
  const [steps] = await db
    .select({
      baseline: min(baselineOn),
      forecast: min(forecastOn),
      lastBaseline: max(baselineOn),
      lastForecast: max(forecastOn),
    })
    .from(milestones)
    .where(eq(milestones.planId, planId))
  const days = [...Object.values(work ?? {}), ...Object.values(steps ?? {})]
  const known = days.filter((day) => day !== null).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  return first && last ? { fromDay: first, toDay: last } : null
}
