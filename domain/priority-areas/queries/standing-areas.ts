import { eq, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'

/**
 * The entry that a column names, or the one that it was merged into, for a join: records keep the entry
 * that they were given, and count under the one that stays.
 */
export const standingAreaId = (column: AnySQLiteColumn): SQL =>
  sql`coalesce((SELECT named.merged_into_id FROM priority_areas AS named WHERE named.id = ${column}), ${column})`

/** The numbers of the area with this code and of all that count under it, as a list for `IN`. */
export function areasUnder(db: Reader, code: string): SQL {
  const { priorityAreas } = db.tables
  const stays = sql`(${db
    .select({ id: sql`coalesce(${priorityAreas.mergedIntoId}, ${priorityAreas.id})`.as('stays') })
    .from(priorityAreas)
    .where(eq(priorityAreas.code, code))})`
  return sql`(SELECT id FROM priority_areas WHERE id = ${stays}
    UNION ALL SELECT id FROM priority_areas WHERE merged_into_id = ${stays})`
}

/** Under which code an area counts, by its number: its own, or that of the one that it was merged into. */
export async function standingCodes(db: Reader): Promise<(areaId: string) => string | undefined> {
  const { id, code, mergedIntoId } = db.tables.priorityAreas
  const rows = await db.select({ id, code, mergedIntoId }).from(db.tables.priorityAreas)
  const codes = new Map(rows.map((row) => [row.id, row.code]))
  const stays = new Map(rows.map((row) => [row.id, row.mergedIntoId ?? row.id]))
  return (areaId) => codes.get(stays.get(areaId) ?? '')
}
