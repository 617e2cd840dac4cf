import { count, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { decodeCursor, type Key, keysetPage, type Part, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { invalid } from './outcome.ts'
import type { Page } from './query.ts'

/** Up to here a total is counted; above it is "at least". */
const countedTo = 1_000

/** What a list consists of, and in which order it is walked. */
type Listed = { from: SQLiteTable; where: SQL | undefined; sort: Sort; id: Sort['column'] }

/**
 * One page of a list, and how many rows there are. `read` puts the part's condition beside the
 * list's own. Throws a `Refusal` for a cursor of another list.
 */
export async function listPage<Row>(
  db: Reader,
  { from, where, sort, id }: Listed,
  { cursor: place, limit }: { cursor?: string | undefined; limit: number },
  read: (part: Part) => PromiseLike<Row[]>,
  keyOf: (row: Row) => Key,
): Promise<{ rows: Row[] } & Omit<Page<Row>, 'items'>> {
  const cursor = place === undefined ? undefined : decodeCursor(sort, place)
  if (place !== undefined && !cursor) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  const page = await keysetPage({ sort, id, cursor, limit }, read, keyOf)
  return {
    rows: page.rows,
    nextCursor: page.next ?? null,
    total: await total(db, from, where),
  }
}

async function total(
  db: Reader,
  from: SQLiteTable,
  where: SQL | undefined,
): Promise<Page<unknown>['total']> {
  const found = db
    .select({ one: sql`1`.as('one') })
    .from(from)
    .where(where)
    .limit(countedTo + 1)
    .as('found')
  const [counted] = await db.select({ rows: count() }).from(found)
  const rows = counted?.rows ?? 0
  return rows > countedTo ? { atLeast: countedTo } : { exact: rows }
}
