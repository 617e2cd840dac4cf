import { and, asc, desc, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { isDay } from '#lib/days.ts'

/** What a list is sorted by. Rows where it is not known come last, in both directions. */
export interface Sort {
  /** As it stands in the address; a cursor belongs to one name and direction. */
  name: string
  column: AnySQLiteColumn
  /** What the column holds, so that no made-up cursor reaches the database. */
  kind: 'text' | 'day' | 'number'
  direction: 'ascending' | 'descending'
  /** Rows of which this is true come before all others, whichever way the column is sorted. */
  first?: SQL
}

type Value = string | number | null

/** Where a row stands in a list: its sort value, and its id among equals. */
export interface Key {
  value: Value
  id: Value
  /** Whether it is one of the `first`, where the sort has them. */
  first?: boolean
}

/** A place in a list, and which way to go on from it. */
export type Cursor = Key & { way: 'after' | 'before' }

/**
 * What to add to a query of the list; a page takes one query, or more where it meets the unknown or
 * passes from the first to the others.
 */
export interface Part {
  where: SQL | undefined
  orderBy: SQL[]
  limit: number
}

export interface Page<Row> {
  rows: Row[]
  /** Undefined on the last page. */
  next: string | undefined
  /** Undefined on the first page. */
  previous: string | undefined
}

/**
 * One page of a list, at the same cost wherever it lies: every part of it is a range of an index on
 * (sort column, id), or on (filter, sort column, id). `id` must be unique; sorted by it alone where it
 * is the sort column itself.
 */
export async function keysetPage<Row>(
  {
    sort,
    id,
    cursor,
    limit,
  }: { sort: Sort; id: AnySQLiteColumn; cursor?: Cursor | undefined; limit: number },
  read: (part: Part) => PromiseLike<Row[]>,
  keyOf: (row: Row) => Key,
): Promise<Page<Row>> {
  const way = cursor?.way ?? 'after'
  const rows: Row[] = []
  for (const condition of conditions(sort, id, way, cursor)) {
    const left = limit + 1 - rows.length
    if (left <= 0) break
    rows.push(...(await read({ ...condition, limit: left })))
  }
  const more = rows.length > limit
  const shown = rows.slice(0, limit)
  if (way === 'before') shown.reverse()
  const cursorAt = (row: Row | undefined, towards: Cursor['way'], there: boolean) =>
    row && there ? encodeCursor(sort, { ...keyOf(row), way: towards }) : undefined
  return {
    rows: shown,
    next: cursorAt(shown.at(-1), 'after', way === 'after' ? more : true),
    previous: cursorAt(shown[0], 'before', way === 'before' ? more : cursor !== undefined),
  }
}

/** An opaque text for an address. */
export function encodeCursor(sort: Sort, { value, id, way, first }: Cursor): string {
  const place = [sort.name, sort.direction, way, value, id, ...(sort.first ? [first] : [])]
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor names, or undefined when it is none of a list sorted like this. */
export function decodeCursor(sort: Sort, text: string): Cursor | undefined {
  const parts = parsed(Buffer.from(text, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts.length !== (sort.first ? 6 : 5)) return undefined
  const [name, direction, way, value, id, first] = parts as unknown[]
  if (name !== sort.name || direction !== sort.direction) return undefined
  if (way !== 'after' && way !== 'before') return undefined
  if (!fits(sort, value) || !(isText(id) || isWhole(id))) return undefined
  if (typeof first !== (sort.first ? 'boolean' : 'undefined')) return undefined
  const place = { way, value: value as Value, id: id as Value } as const
  return typeof first === 'boolean' ? { ...place, first } : place
}

type Condition = Omit<Part, 'limit'>

/** The parts of the list that lie that way from the cursor, nearest first. */
function conditions(
  sort: Sort,
  id: AnySQLiteColumn,
  way: Cursor['way'],
  from: Key | undefined,
): Condition[] {
  const { first } = sort
  if (!first) return conditionsWithin(sort, id, way, from)
  const stretches = way === 'after' ? [true, false] : [false, true]
  return stretches.slice(from && stretches.indexOf(from.first === true)).flatMap((isFirst) => {
    const start = isFirst === from?.first ? from : undefined
    const here = isFirst ? first : not(first)
    return conditionsWithin(sort, id, way, start).map(({ where, orderBy }) => {
      return { where: and(here, where), orderBy }
    })
  })
}

/** The same within one stretch of the list. */
function conditionsWithin(
  sort: Sort,
  id: AnySQLiteColumn,
  way: Cursor['way'],
  from: Key | undefined,
): Condition[] {
  const up = (sort.direction === 'ascending') === (way === 'after')
  if (sort.column === id) return [onlyById(id, up, from)]
  const known = byValue(sort, id, up, from)
  if (sort.column.notNull) return [known]
  const unknown = unknownById(sort, id, up, from)
  if (way === 'after') return from?.value === null ? [unknown] : [known, unknown]
  return from && from.value !== null ? [known] : [unknown, known]
}

function onlyById(id: AnySQLiteColumn, up: boolean, from: Key | undefined): Condition {
  return { where: from && beyond(id, up, from.id), orderBy: [inOrder(id, up)] }
}

function byValue({ column }: Sort, id: AnySQLiteColumn, up: boolean, from: Key | undefined) {
  const there = column.notNull ? undefined : isNotNull(column)
  const start =
    from && from.value !== null
      ? sql`(${column}, ${id}) ${sql.raw(up ? '>' : '<')} (${from.value}, ${from.id})`
      : undefined
  return { where: and(there, start), orderBy: [inOrder(column, up), inOrder(id, up)] }
}

function unknownById({ column }: Sort, id: AnySQLiteColumn, up: boolean, from: Key | undefined) {
  const start = from?.value === null ? beyond(id, up, from.id) : undefined
  return { where: and(isNull(column), start), orderBy: [inOrder(id, up)] }
}

const beyond = (column: AnySQLiteColumn, up: boolean, value: Value) =>
  sql`${column} ${sql.raw(up ? '>' : '<')} ${value}`

const inOrder = (column: AnySQLiteColumn, up: boolean) => (up ? asc(column) : desc(column))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fits({ column, kind }: Sort, value: unknown): boolean {
  if (value === null) return !column.notNull
  if (kind === 'number') return isWhole(value)
  return kind === 'day' ? isDay(value) : isText(value)
}

/** PostgreSQL takes no U+0000 in a text. */
const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')

const isWhole = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31
