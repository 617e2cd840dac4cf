import { and, desc, gt, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'

/** The last entry of the log by a moment, so that what was known then is what stands up to it; 0 before the first. */
export async function seqKnownAt(db: Reader, knownAt: Date): Promise<number> {
  const { auditEntries } = db.tables
  const [last] = await db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .where(lte(auditEntries.at, knownAt))
    .orderBy(desc(auditEntries.at), desc(auditEntries.seq))
    .limit(1)
  return last?.seq ?? 0
}

/** The versions that stood at an entry of the log: of each record the one, or none. */
export function standingAt({ tables: { versions } }: Reader, seq: number): SQL | undefined {
  return and(lte(versions.fromSeq, seq), or(isNull(versions.toSeq), gt(versions.toSeq, seq)))
}

/** What records held at an entry of the log, by their ids; those that were not there yet are left out. */
export async function contentsAt(
  db: Reader,
  ids: readonly string[],
  seq: number,
): Promise<ReadonlyMap<string, Record<string, Json>>> {
  if (ids.length === 0) return new Map()
  const { versions } = db.tables
  const rows = await db
    .select({ id: versions.subjectId, content: versions.content })
    .from(versions)
    .where(and(inArray(versions.subjectId, [...ids]), standingAt(db, seq)))
  return new Map(rows.map(({ id, content }) => [id, content as Record<string, Json>]))
}
