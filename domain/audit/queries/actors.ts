import { and, desc, inArray, lte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Role } from '#db/values.ts'
import type { Entry } from '../schema.ts'

type Standing = { role: Role | null; deskIds: string[] }

type UserContent = { role?: Role; deskIds?: string[] }

/**
 * The role and the desks that the actors of some entries had when they acted: read from the versions
 * of their accounts, so that a later change of post leaves the trail as it was.
 */
export async function standings(
  db: Reader,
  entries: readonly Entry[],
): Promise<(entry: Entry) => Standing> {
  const versions = await accountVersions(db, entries)
  return ({ actorId, seq }) => {
    const account = versions.find(({ id, fromSeq }) => id === actorId && fromSeq <= seq)
    return { role: account?.content.role ?? null, deskIds: account?.content.deskIds ?? [] }
  }
}

/** Newest first. */
async function accountVersions(db: Reader, entries: readonly Entry[]) {
  const ids = [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))]
  if (ids.length === 0) return []
  const { versions } = db.tables
  const last = Math.max(...entries.map(({ seq }) => seq))
  const rows = await db
    .select({ id: versions.subjectId, fromSeq: versions.fromSeq, content: versions.content })
    .from(versions)
    .where(and(inArray(versions.subjectId, ids), lte(versions.fromSeq, last)))
    .orderBy(desc(versions.fromSeq))
  return rows.map((row) => ({ ...row, content: row.content as UserContent }))
}
