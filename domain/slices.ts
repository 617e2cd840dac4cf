import { setImmediate as turn } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { invalid } from './outcome.ts'
import type { Page } from './query.ts'

/** Where a row stands in a table: the values of an index that is unique with them. */
export type Key = readonly (string | number)[]

/** The rows after one key, up to and with another; null is the table's beginning or end. */
export type Slice = { after: Key | null; to: Key | null }

/** A table in the order of a key; what a report is narrowed by is asked of each row. */
export type Walk<Row> = {
  keyShape: readonly ('text' | 'number')[]
  /** After which key it begins; null is the table's beginning. */
  start: Key | null
  keyOf: (row: Row) => Key
  /** The key of the last row of a slice of so many rows, or null where the table ends before. */
  end: (after: Key | null, rows: number) => Promise<Key | null>
  rows: (slice: Slice, limit: number) => Promise<Row[]>
  count: (slice: Slice) => Promise<number>
}

/** A query of so many rows takes some milliseconds, however few of them are wanted. */
const rowsOfASlice = 2_000

/** Up to here a total is counted; above it is "at least", unless the exact one is asked for. */
const countedTo = 1_000

type Asked = { limit: number; cursor?: string | undefined; count?: 'exact' | undefined }

/**
 * One page of a report. SQLite blocks the process for as long as a query takes, and a filter may
 * leave one row of a million: so the table is read slice by slice, and others have their turn between.
 */
export async function pageInSlices<Row>(
  walk: Walk<Row>,
  { limit, cursor }: Asked,
  most = rowsOfASlice,
): Promise<{ rows: Row[]; nextCursor: string | null }> {
  const rows: Row[] = []
  const from = cursor === undefined ? walk.start : keyIn(walk, cursor)
  // Where nearly all are wanted the first slice is enough; else the next ones are longer and longer.
  const sizes = { first: Math.min(limit + 1, most), most }
  for await (const slice of slicesOf(walk, from, sizes)) {
    rows.push(...(await walk.rows(slice, limit + 1 - rows.length)))
    if (rows.length > limit) break
  }
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { rows: shown, nextCursor: last === undefined ? null : encoded(walk.keyOf(last)) }
}

/** How many rows there are. */
export async function totalInSlices<Row>(
  walk: Walk<Row>,
  { count }: Asked,
  most = rowsOfASlice,
): Promise<Page<Row>['total']> {
  let total = 0
  for await (const slice of slicesOf(walk, walk.start, { first: most, most })) {
    total += await walk.count(slice)
    if (total > countedTo && count !== 'exact') return { atLeast: countedTo }
  }
  return { exact: total }
}

async function* slicesOf<Row>(
  walk: Walk<Row>,
  from: Key | null,
  { first, most }: { first: number; most: number },
): AsyncGenerator<Slice> {
  let after = from
  let size = first
  for (;;) {
    const to = await walk.end(after, size)
    yield { after, to }
    if (to === null) return
    after = to
    size = Math.min(size * 2, most)
    await turn()
  }
}

/**
 * The identifiers of a slice's rows, to be joined first (`crossJoin`): whatever a report is narrowed
 * by, the database then looks at these rows and no others. Left to itself it would choose the index
 * of a filter, and read all that it finds there for every slice.
 */
export function rowsOfSlice(
  db: Reader,
  { id, within, order }: { id: AnySQLiteColumn; within: SQL | undefined; order: SQL[] },
) {
  return db
    .select({ id: sql<string>`${id}`.as('slice_id') })
    .from(id.table)
    .where(within)
    .orderBy(...order)
    .limit(rowsOfASlice + 1)
    .as('slice')
}

const encoded = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url')

function keyIn<Row>({ keyShape }: Walk<Row>, cursor: string): Key {
  const key = parsed(Buffer.from(cursor, 'base64url').toString('utf8'))
  const fits =
    Array.isArray(key) &&
    key.length === keyShape.length &&
    keyShape.every((kind, place) => (kind === 'text' ? isText(key[place]) : isWhole(key[place])))
  if (!fits) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  return key as Key
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** PostgreSQL takes no U+0000 in a text, and no larger number in its columns. */
const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')
const isWhole = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31
