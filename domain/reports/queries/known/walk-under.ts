import { and, asc, gt, gte, lte, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Key, Slice, Walk } from '../../../slices.ts'

/** So many parents are told anew, with all that stood under them, without others having their turn. */
export const parentsAtOnce = 50

/** Where a row stands: under which parent, and where under it. */
type Place = readonly [parentId: string, ...within: Key]

/** How rows stand under a parent: `last` is after any that it can have. */
type Order = { keyShape: Walk<unknown>['keyShape']; last: Key }

/** Each at its place, then by its own identifier. */
export const byPosition: Order = { keyShape: ['text', 'number', 'text'], last: [2 ** 31 - 1, ''] }

/** By their identifiers alone. */
export const byId: Order = { keyShape: ['text', 'text'], last: ['~'] }

/**
 * What stood under records of a table, parent by parent, told anew for the parents that a condition
 * picks: rows that were taken out since are in no table any more, their parents are.
 */
export function walkUnder<Row>(
  db: Reader,
  parentId: AnySQLiteColumn,
  told: (parents: SQL | undefined) => Promise<Row[]>,
  { keyShape, last: afterAll }: Order,
  placeOf: (row: Row) => Place,
): Walk<Row> {
  const isWhole = (key: Key) => key[1] === afterAll[0]
  const found = async ({ after, to }: Slice) => {
    const parents = and(
      after ? (isWhole(after) ? gt : gte)(parentId, after[0]) : undefined,
      to ? lte(parentId, to[0]) : undefined,
    )
    const rows = (await told(parents)).toSorted((one, other) => order(placeOf(one), placeOf(other)))
    return after ? rows.filter((row) => order(placeOf(row), after) > 0) : rows
  }
  return {
    keyShape,
    start: null,
    keyOf: placeOf,
    end: async (after, parents) => {
      const [last] = await db
        .select({ id: parentId })
        .from(parentId.table)
        .where(after ? gt(parentId, after[0]) : undefined)
        .orderBy(asc(parentId))
        .limit(1)
        .offset(parents - 1)
      return last ? [String(last.id), ...afterAll] : null
    },
    rows: async (slice, limit) => (await found(slice)).slice(0, limit),
    count: async (slice) => (await found(slice)).length,
  }
}

function order(one: Key, other: Key): number {
  const at = one.findIndex((value, place) => value !== other[place])
  if (at < 0) return 0
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}
