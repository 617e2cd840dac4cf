import { eq, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'

/**
 * The body that a column names, or the one that it was found to be the same as, for a join. Records go
 * on naming what they were written with; one step leads to the body that stays.
 */
export const standingId = (column: AnySQLiteColumn): SQL =>
  sql`coalesce((SELECT named.merged_into_id FROM parties AS named WHERE named.id = ${column}), ${column})`

/** A body by its number, also where it stands for others. */
export async function standing(db: Reader, partyId: string) {
  const { parties } = db.tables
  const { id, mergedIntoId } = parties
  const [found] = await db.select({ id, mergedIntoId }).from(parties).where(eq(id, partyId))
  return found ?? null
}
