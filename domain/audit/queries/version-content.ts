import { and, eq, lte } from 'drizzle-orm'
import { desc } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'

/** A record's content as it stood at a `seq`, or null when it was not there yet. */
export async function versionContent(
  db: Reader,
  subjectId: string,
  seq: number,
): Promise<Record<string, Json> | null> {
  const { versions } = db.tables
  const [version] = await db
    .select({ content: versions.content })
    .from(versions)
    .where(and(eq(versions.subjectId, subjectId), lte(versions.fromSeq, seq)))
    .orderBy(desc(versions.fromSeq))
    .limit(1)
  return (version?.content ?? null) as Record<string, Json> | null
}
