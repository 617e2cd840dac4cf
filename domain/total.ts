import { count, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Page } from './query.ts'

type Total = Page<unknown>['total']

/** Up to here a total is counted; above it is "at least", unless the exact one is asked for. */
const countedTo = 1_000

/** How many rows of a table a list has; `exactly` counts them all. */
export async function totalOf(
  db: Reader,
  column: AnySQLiteColumn,
  wanted: SQL | undefined,
  exactly = false,
): Promise<Total> {
  const rows = db
    .select({ one: sql`1`.as('one') })
    .from(column.table)
    .where(wanted)
  const some = (exactly ? rows : rows.limit(countedTo + 1)).as('some')
  const [counted] = await db.select({ rows: count() }).from(some)
  const found = counted?.rows ?? 0
  return found > countedTo && !exactly ? { atLeast: countedTo } : { exact: found }
}

/** The total of two lists in one; where one was not counted to its end, at least the larger part. */
export const sumOfTotals = (one: Total, other: Total): Total =>
  'exact' in one && 'exact' in other
    ? { exact: one.exact + other.exact }
    : { atLeast: Math.max(...[one, other].map((some) => ('atLeast' in some ? some.atLeast : 0))) }
