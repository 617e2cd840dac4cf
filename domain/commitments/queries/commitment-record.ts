import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'
import { uncertain } from '../../uncertain-columns.ts'

export type CommitmentRow = Reader['tables']['commitments']['$inferSelect']

/** What a commitment is tied to: the work that discharges it, and the files that prove it. */
export type Links = {
  activityIds: readonly string[]
  planIds: readonly string[]
  evidenceIds: readonly string[]
}

export const noLinks: Links = { activityIds: [], planIds: [], evidenceIds: [] }

/** A commitment as a command sees it. */
export type CommitmentRecord = Subject & {
  agreementId: string
  deskId: string
  row: CommitmentRow
  links: Links
}

/** The commitment as it is kept, or null where there is none. */
export const commitmentRecord = async (db: Reader, id: string): Promise<CommitmentRecord | null> =>
  (await commitmentRecords(db, [id]))[0] ?? null

/** Those of some commitments that are there, each once. */
export async function commitmentRecords(
  db: Reader,
  ids: readonly string[],
): Promise<CommitmentRecord[]> {
  if (ids.length === 0) return []
  const { commitments } = db.tables
  const rows = await db
    .select()
    .from(commitments)
    .where(inArray(commitments.id, [...ids]))
    .orderBy(asc(commitments.position))
  const links = await linksOf(db, ids)
  return rows.map((row) => recordOf(row, links(row.id)))
}

/** A commitment's record, from its row and what it is tied to. */
export const recordOf = (row: CommitmentRow, links: Links): CommitmentRecord => ({
  kind: 'commitment',
  id: row.id,
  version: row.version,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  row,
  links,
  content: commitmentContent(row, links),
})

async function linksOf(db: Reader, ids: readonly string[]): Promise<(id: string) => Links> {
  const { commitmentActivities, commitmentPlans, commitmentEvidence } = db.tables
  const activities = await db
    .select({ of: commitmentActivities.commitmentId, id: commitmentActivities.activityId })
    .from(commitmentActivities)
    .where(inArray(commitmentActivities.commitmentId, [...ids]))
  const plans = await db
    .select({ of: commitmentPlans.commitmentId, id: commitmentPlans.planId })
    .from(commitmentPlans)
    .where(inArray(commitmentPlans.commitmentId, [...ids]))
  const evidence = await db
    .select({ of: commitmentEvidence.commitmentId, id: commitmentEvidence.documentId })
    .from(commitmentEvidence)
    .where(inArray(commitmentEvidence.commitmentId, [...ids]))
  const tied = (rows: { of: string; id: string }[], commitmentId: string) =>
    rows.flatMap(({ of, id }) => (of === commitmentId ? id : [])).toSorted()
  return (id) => ({
    activityIds: tied(activities, id),
    planIds: tied(plans, id),
    evidenceIds: tied(evidence, id),
  })
}

/** What versions keep of a commitment, with all that it is tied to. */
const commitmentContent = (
  row: CommitmentRow,
  { activityIds, planIds, evidenceIds }: Links,
): Record<string, Json> => ({
  author: row.author,
  kind: row.kind,
  titles: row.titles,
  promisedOn: uncertain(row.promisedOn, row.promisedOnLower, row.promisedOnUpper),
  dueOn: uncertain(row.dueOn, row.dueOnLower, row.dueOnUpper),
  ourOwnerId: row.ourOwnerId,
  counterpartOwnerId: row.counterpartOwnerId,
  ourPersonId: row.ourPersonId,
  counterpartPersonId: row.counterpartPersonId,
  officerId: row.officerId,
  health: row.health,
  judgement: row.judgedOn ? { on: row.judgedOn, by: row.judgedBy, reason: row.judgedReason } : null,
  meetingId: row.meetingId,
  sourceId: row.sourceId,
  quotation: row.quotation,
  quotationLanguage: row.quotationLanguage,
  certainty: row.certainty,
  noAction:
    row.noActionReason === null
      ? null
      : {
          reason: row.noActionReason,
          by: row.noActionBy,
          at: row.noActionAt?.toISOString() ?? null,
        },
  activityIds: activityIds.toSorted(),
  planIds: planIds.toSorted(),
  evidenceIds: evidenceIds.toSorted(),
  position: row.position,
})
