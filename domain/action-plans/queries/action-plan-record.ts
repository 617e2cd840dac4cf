import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Day } from '#lib/days.ts'
import type { Subject } from '../../command.ts'
import type { RecordStatus } from '../../record-status/schema.ts'

/** An action plan as a command sees it. */
export type ActionPlanRecord = Subject & {
  agreementId: string
  deskId: string
  fromDay: Day
  toDay: Day
  row: Reader['tables']['actionPlans']['$inferSelect']
}

/** The plan as it is kept, or null where there is none. */
export async function actionPlanRecord(db: Reader, id: string): Promise<ActionPlanRecord | null> {
  const { actionPlans } = db.tables
  const [row] = await db.select().from(actionPlans).where(eq(actionPlans.id, id))
  if (!row) return null
  const { version, agreementId, deskId, level, fromDay, toDay } = row
  const place = { id, version, agreementId, deskId, level }
  return {
    ...place,
    kind: 'actionPlan',
    fromDay,
    toDay,
    row,
    content: actionPlanContent(row),
  }
}

/** What versions keep of a plan. */
export const actionPlanContent = (row: {
  titles: Record<string, string>
  fromDay: Day
  toDay: Day
  illustrative: boolean
  recordStatus: RecordStatus
}): Record<string, Json> => ({
  titles: row.titles,
  fromDay: row.fromDay,
  toDay: row.toDay,
  illustrative: row.illustrative,
  recordStatus: row.recordStatus,
})
