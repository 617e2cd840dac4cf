import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Day } from '#lib/days.ts'
import type { Subject } from '../../command.ts'
import { dependenciesOfRow } from '../../dependencies/queries.ts'
import type { RecordStatus } from '../../record-status/schema.ts'
import type { Health } from '../schema/words.ts'

/** A milestone as a command sees it; its content holds its completion, so that the trail shows it. */
export type MilestoneRecord = Subject & {
  agreementId: string
  health: Health
  completionId: string | null
  planFromDay: Day
  planPeriod: { fromDay: Day; toDay: Day }
  planStatus: RecordStatus
  row: MilestoneRow
}

export type MilestoneRow = Reader['tables']['milestones']['$inferSelect']

/** The milestone as it is kept, or null where there is none. */
export async function milestoneRecord(db: Reader, id: string): Promise<MilestoneRecord | null> {
  const { milestones, actionPlans } = db.tables
  const [found] = await db
    .select({
      row: milestones,
      fromDay: actionPlans.fromDay,
      toDay: actionPlans.toDay,
      planStatus: actionPlans.recordStatus,
    })
    .from(milestones)
    .innerJoin(actionPlans, eq(actionPlans.id, milestones.planId))
    .where(eq(milestones.id, id))
  if (!found) return null
  const { row, planStatus, ...planPeriod } = found
  return {
    ...(await milestoneState(db, row)),
    health: row.health,
    completionId: row.completionId,
    planFromDay: planPeriod.fromDay,
    planPeriod,
    planStatus,
    row,
  }
}

/** A milestone as its row tells it, with its completion. */
export const milestoneState = async (db: Reader, row: MilestoneRow) => ({
  id: row.id,
  kind: 'milestone',
  version: row.version,
  deskId: row.deskId,
  level: row.level,
  agreementId: row.agreementId,
  content: {
    ...milestoneContent(row, await dependenciesOfRow(db, row.id)),
    completion: row.completionId ? await completionContent(db, row.completionId) : null,
  },
})

/** What versions keep of a milestone that is not completed, with what it waits for. */
export const milestoneContent = (
  row: {
    planId: string
    activityId: string
    titles: Record<string, string>
    baselineOn: Day
    firstBaselineOn?: Day | null
    forecastOn: Day
    health: Health
    judgedOn?: Day | null
    judgedBy?: string | null
    judgedReason?: string | null
    officerId?: string | null
    position: number
  },
  dependsOn: readonly string[] = [],
): Record<string, Json> => ({
  planId: row.planId,
  activityId: row.activityId,
  titles: row.titles,
  baselineOn: row.baselineOn,
  // Only where there is one: what was kept before there could be reads the same.
  ...(row.firstBaselineOn ? { firstBaselineOn: row.firstBaselineOn } : {}),
  ...(row.officerId ? { officerId: row.officerId } : {}),
  ...(dependsOn.length > 0 ? { dependsOn: dependsOn.toSorted() } : {}),
  forecastOn: row.forecastOn,
  health: row.health,
  judgement: row.judgedOn
    ? { on: row.judgedOn, by: row.judgedBy ?? null, reason: row.judgedReason ?? null }
    : null,
  position: row.position,
  completion: null,
})

async function completionContent(db: Reader, completionId: string): Promise<Json> {
  const { completions, completionEvidence } = db.tables
  const [row] = await db.select().from(completions).where(eq(completions.id, completionId))
  if (!row) return null
  const evidence = await db
    .select({ documentId: completionEvidence.documentId })
    .from(completionEvidence)
    .where(eq(completionEvidence.completionId, completionId))
    .orderBy(completionEvidence.documentId)
  return completionJson({ ...row, evidence: evidence.map(({ documentId }) => documentId) })
}

/** A completion inside its milestone's content; the evidence in the order of its identifiers. */
export const completionJson = (completion: {
  id: string
  completedOn: Day
  note: string | null
  completedBy: string
  completedAt: Date
  evidence: readonly string[]
}): Json => ({
  id: completion.id,
  completedOn: completion.completedOn,
  note: completion.note,
  completedBy: completion.completedBy,
  completedAt: completion.completedAt.toISOString(),
  evidence: completion.evidence.toSorted(),
})
