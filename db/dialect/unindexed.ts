import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../reader.ts'

/**
 * A column by which no index is to be chosen. SQLite keeps no figures on how common a value is, and
 * would rather read half a table by an index and sort it than walk it in the order that is asked
 * for; PostgreSQL knows better, and is left alone.
 */
export const unindexed = ({ dialect }: Pick<Reader, 'dialect'>, column: AnySQLiteColumn): SQL =>
  dialect === 'sqlite' ? sql`+${column}` : sql`${column}`

/** An order, such as `asc(column)`, for which no index is to be walked: what is found is sorted. */
export const sorted = ({ dialect }: Pick<Reader, 'dialect'>, order: SQL): SQL =>
  dialect === 'sqlite' ? sql`+${order}` : order
