import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'

export type CommitmentRow = Reader['tables']['commitments']['$inferSelect']

/** A commitment as a command sees it. */
export type CommitmentRecord = Subject & {
  agreementId: string
  deskId: string
  row: CommitmentRow
  activityIds: readonly string[]
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
  const linked = await linksOf(db, ids)
  return rows.map((row) =>
    recordOf(
      row,
      linked.flatMap(({ commitmentId, activityId }) => (commitmentId === row.id ? activityId : [])),
    ),
  )
}

/** A commitment's record, from its row and the activities that discharge it. */
export const recordOf = (row: CommitmentRow, activityIds: readonly string[]): CommitmentRecord => ({
  kind: 'commitment',
  id: row.id,
  version: row.version,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  row,
  activityIds,
  content: commitmentContent(row, activityIds),
})

async function linksOf(db: Reader, commitmentIds: readonly string[]) {
  const { commitmentActivities } = db.tables
  return await db
    .select()
    .from(commitmentActivities)
    .where(inArray(commitmentActivities.commitmentId, [...commitmentIds]))
    .orderBy(asc(commitmentActivities.activityId))
}

/** What versions keep of a commitment, with the activities that discharge it. */
const commitmentContent = (
  row: CommitmentRow,
  activityIds: readonly string[],
): Record<string, Json> => ({
  author: row.author,
  kind: row.kind,
  titles: row.titles,
  dueOn: row.dueOn === null ? null : dueContent(row),
  ourOwnerId: row.ourOwnerId,
  counterpartOwnerId: row.counterpartOwnerId,
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
  position: row.position,
})

const dueContent = (row: CommitmentRow): Json => ({
  edtf: row.dueOn,
  lower: row.dueOnLower,
  upper: row.dueOnUpper,
})
