import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { PartyNamed } from '../../parties/schema.ts'

/** Says what bodies are called; undefined for one that is not there. */
export async function bodiesById(
  db: Reader,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => PartyNamed | undefined> {
  const { parties } = db.tables
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return () => undefined
  const rows = await db
    .select({
      id: parties.id,
      names: parties.names,
      acronym: parties.acronym,
      country: parties.country,
    })
    .from(parties)
    .where(inArray(parties.id, asked))
  const bodies = new Map(rows.map((row) => [row.id, row]))
  return (id) => (id === null ? undefined : bodies.get(id))
}

/** Those of some identifiers that are of bodies. */
export async function bodiesAmong(db: Reader, ids: readonly string[]): Promise<Set<string>> {
  const named = await bodiesById(db, ids)
  return new Set(ids.filter((id) => named(id)))
}
