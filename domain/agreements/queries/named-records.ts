import { and, eq, gte, inArray, lt } from 'drizzle-orm'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'

/** The bodies that an agreement names, by id. */
export type Bodies = ReadonlyMap<string, { country: string | null }>

/** The references that begin so, of agreements that all staff may know of. */
export async function referencesUnder(db: Reader, prefix: string): Promise<string[]> {
  const { agreements } = db.tables
  const rows = await db
    .select({ reference: agreements.reference })
    .from(agreements)
    .where(
      and(
        gte(agreements.reference, prefix),
        lt(agreements.reference, `${prefix}~`),
        inArray(unindexed(db, agreements.level), ['public', 'internal']),
      ),
    )
  return rows.map(({ reference }) => reference)
}

/** Whether an agreement has this reference. */
export async function isTaken(db: Reader, reference: string): Promise<boolean> {
  const { agreements } = db.tables
  const rows = await db
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.reference, reference))
  return rows.length > 0
}

/** The bodies of these ids, as far as there are such. */
export async function bodiesNamed(db: Reader, ids: string[]): Promise<Bodies> {
  if (ids.length === 0) return new Map()
  const { parties } = db.tables
  const rows = await db
    .select({ id: parties.id, country: parties.country })
    .from(parties)
    .where(inArray(parties.id, ids))
  return new Map(rows.map(({ id, country }) => [id, { country }]))
}

/** Those of some ids that are there. */
export async function idsAmong(
  db: Reader,
  name: 'priorityAreas' | 'programmes' | 'people' | 'users',
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const table = db.tables[name]
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(inArray(table.id, [...ids]))
  return new Set(rows.map(({ id }) => id))
}
