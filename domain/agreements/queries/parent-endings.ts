import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { ParentFate } from '#db/values.ts'
import type { Reader } from '#db/store.ts'

type Decision = { parentId: string; fate: ParentFate; reason: string; recordedAt: string }

/** What was last decided to become of agreements at their parents' ends, by agreement; up to an entry of the log, or now. */
export async function parentEndingsOf(
  db: Reader,
  ids: readonly string[],
  seq: number | null = null,
): Promise<ReadonlyMap<string, Decision>> {
  if (ids.length === 0) return new Map()
  const { parentEndings, auditEntries } = db.tables
  const rows = await db
    .select({
      agreementId: parentEndings.agreementId,
      parentId: parentEndings.parentId,
      fate: parentEndings.fate,
      reason: parentEndings.reason,
      at: auditEntries.at,
    })
    .from(parentEndings)
    .innerJoin(auditEntries, eq(auditEntries.seq, parentEndings.recordedSeq))
    .where(
      and(
        inArray(parentEndings.agreementId, [...ids]),
        seq === null ? undefined : lte(parentEndings.recordedSeq, seq),
      ),
    )
    .orderBy(asc(parentEndings.recordedSeq))
  return new Map(
    rows.map(({ agreementId, at, ...decision }) => [
      agreementId,
      { ...decision, recordedAt: at.toISOString() },
    ]),
  )
}
