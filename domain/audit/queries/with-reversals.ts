import { and, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { reversalOf, stillStands } from '../../reversible.ts'
import type { AuditEvent } from '../schema.ts'

/** The entries of a record's history, each with whether it can be taken back as things stand. */
export async function withReversals(
  db: Reader,
  events: readonly AuditEvent[],
): Promise<AuditEvent[]> {
  const open = events.filter(({ subject, before, ...entry }) =>
    reversalOf({ ...entry, subjectId: subject?.id ?? null, before: before as Json }),
  )
  const ids = [...new Set(open.flatMap(({ subject }) => subject?.id ?? []))]
  const contents = await contentsNow(db, ids)
  const standing = new Set(
    open.filter(({ subject, after }) =>
      stillStands(contents.get(subject?.id ?? '') ?? {}, after as Json),
    ),
  )
  return events.map((event) => (standing.has(event) ? { ...event, revertible: true } : event))
}

async function contentsNow(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Record<string, Json>>()
  const { versions } = db.tables
  const rows = await db
    .select({ id: versions.subjectId, content: versions.content })
    .from(versions)
    .where(and(inArray(versions.subjectId, [...ids]), isNull(versions.toSeq)))
  return new Map(rows.map(({ id, content }) => [id, content as Record<string, Json>]))
}
