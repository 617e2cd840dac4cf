import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** Who submitted a record, and when; `by` is null where the command line did. */
export type Submission = { by: string | null; at: Date }

/** The last submission of each of these records, by the audit log: it is kept nowhere else. */
export async function submissionsOf(
  db: Reader,
  ids: readonly string[],
  event: 'agreement.submitted' | 'actionPlan.submitted',
): Promise<ReadonlyMap<string, Submission>> {
  if (ids.length === 0) return new Map()
  const { auditEntries } = db.tables
  const { subjectId, actorId, at, seq, outcome } = auditEntries
  const rows = await db
    .select({ id: subjectId, by: actorId, at })
    .from(auditEntries)
    .where(and(inArray(subjectId, [...ids]), eq(auditEntries.event, event), eq(outcome, 'done')))
    .orderBy(desc(seq))
  const last = new Map<string, Submission>()
  for (const { id, ...submission } of rows) {
    if (id !== null && !last.has(id)) last.set(id, submission)
  }
  return last
}
