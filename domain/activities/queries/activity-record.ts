import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Day } from '#lib/days.ts'
import type { Subject } from '../../command.ts'
import { dependenciesOfRow } from '../../dependencies/queries.ts'
import type { RecordStatus } from '../../record-status/schema.ts'

/** An activity as a command sees it, with the period of its plan. */
export type ActivityRecord = Subject & {
  agreementId: string
  deskId: string
  planId: string
  planPeriod: { fromDay: Day; toDay: Day }
  planStatus: RecordStatus
  row: ActivityRow
}

export type ActivityRow = Reader['tables']['activities']['$inferSelect']

/** The activity as it is kept, or null where there is none. */
export async function activityRecord(db: Reader, id: string): Promise<ActivityRecord | null> {
  const { activities, actionPlans } = db.tables
  const [found] = await db.prepared(
    'activity.record',
    () =>
      db
        .select({
          row: activities,
          fromDay: actionPlans.fromDay,
          toDay: actionPlans.toDay,
          planStatus: actionPlans.recordStatus,
        })
        .from(activities)
        .innerJoin(actionPlans, eq(actionPlans.id, activities.planId))
        .where(eq(activities.id, sql.placeholder('id'))),
    { id },
  )
  if (!found) return null
  const { row, planStatus, ...planPeriod } = found
  return { ...(await activityState(db, row)), planId: row.planId, planPeriod, planStatus, row }
}

/** An activity as its row tells it, with what it waits for. */
export const activityState = async (db: Reader, row: ActivityRow) => ({
  kind: 'activity',
  id: row.id,
  version: row.version,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  content: activityContent(row, await dependenciesOfRow(db, row.id)),
})

/** What versions keep of an activity. */
export const activityContent = (
  row: {
    planId: string
    titles: Record<string, string>
    expectedResults: Record<string, string> | null
    areaId: string | null
    ourPartyId: string | null
    counterpartPartyId: string | null
    fromDay: Day
    toDay: Day
    position: number
  },
  dependsOn: readonly string[] = [],
): Record<string, Json> => ({
  planId: row.planId,
  titles: row.titles,
  expectedResults: row.expectedResults,
  areaId: row.areaId,
  ourPartyId: row.ourPartyId,
  counterpartPartyId: row.counterpartPartyId,
  fromDay: row.fromDay,
  toDay: row.toDay,
  // Only where there are some: what was kept before there could be reads the same.
  ...(dependsOn.length > 0 ? { dependsOn: dependsOn.toSorted() } : {}),
  position: row.position,
})
