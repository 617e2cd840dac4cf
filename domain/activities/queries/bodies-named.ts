import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { ResponsibleBody } from '../schema.ts'

/** Says what bodies are called; null for none, and for one that is not there. */
export async function bodiesNamed(
  db: Reader,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => ResponsibleBody | null> {
  const { parties } = db.tables
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return () => null
  const rows = await db
    .select({ id: parties.id, names: parties.names, acronym: parties.acronym })
    .from(parties)
    .where(inArray(parties.id, asked))
  const bodies = new Map(rows.map((row) => [row.id, row]))
  return (id) => (id === null ? null : (bodies.get(id) ?? null))
}
