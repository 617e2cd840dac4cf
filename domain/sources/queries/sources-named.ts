import { and, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'

type Named = { id: string; titles: LanguageMap }

/** Says what sources are called; null for one that is not there, or not the caller's to know of. */
export async function sourcesNamed(
  db: Reader,
  actor: Actor | null,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => Named | null> {
  const { sources } = db.tables
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return () => null
  const rows = await db
    .select({ id: sources.id, titles: sources.titles })
    .from(sources)
    .where(and(inArray(sources.id, asked), readableWhere(db, actor, sources)))
  const named = new Map(rows.map((row) => [row.id, row]))
  return (id) => (id === null ? null : (named.get(id) ?? null))
}
