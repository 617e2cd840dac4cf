import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { type CommitmentRecord, type Links, recordOf } from '../queries/commitment-record.ts'

/** Writes what a promise is tied to from now on, and answers the promise as it is then. */
export async function saveLinks(
  tx: Writer,
  { id, row, links: before }: CommitmentRecord,
  changed: Partial<Links>,
  seq: number,
): Promise<CommitmentRecord> {
  const after = { ...before, ...changed }
  for (const [name, table] of Object.entries(linkTables)) {
    const [old, now] = [before[name as keyof Links], after[name as keyof Links]]
    for (const other of now.filter((one) => !old.includes(one))) await table.tie(tx, id, other)
    for (const other of old.filter((one) => !now.includes(one))) await table.part(tx, id, other)
  }
  const { commitments } = tx.tables
  await tx.update(commitments).set({ version: seq }).where(eq(commitments.id, id))
  return recordOf({ ...row, version: seq }, after)
}

type LinkTable = Record<'tie' | 'part', (tx: Writer, id: string, other: string) => unknown>

const linkTables: Record<keyof Links, LinkTable> = {
  activityIds: {
    tie: (tx, commitmentId, activityId) =>
      tx.insert(tx.tables.commitmentActivities).values({ commitmentId, activityId }),
    part: (tx, id, other) => {
      const { commitmentActivities: table } = tx.tables
      return tx.delete(table).where(and(eq(table.commitmentId, id), eq(table.activityId, other)))
    },
  },
  planIds: {
    tie: (tx, commitmentId, planId) =>
      tx.insert(tx.tables.commitmentPlans).values({ commitmentId, planId }),
    part: (tx, id, other) => {
      const { commitmentPlans: table } = tx.tables
      return tx.delete(table).where(and(eq(table.commitmentId, id), eq(table.planId, other)))
    },
  },
  evidenceIds: {
    tie: (tx, commitmentId, documentId) =>
      tx.insert(tx.tables.commitmentEvidence).values({ commitmentId, documentId }),
    part: (tx, id, other) => {
      const { commitmentEvidence: table } = tx.tables
      return tx.delete(table).where(and(eq(table.commitmentId, id), eq(table.documentId, other)))
    },
  },
}
