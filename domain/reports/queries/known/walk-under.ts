import { and, asc, gt, gte, lte, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Key, Slice, Walk } from '../../../slices.ts'

/** So many parents are told anew, with all that stood under them, without others having their turn. */
export const parentsAtOnce = 50

/** Where a row stands: under which parent, at which place, and its own identifier. */
type Place = readonly [parentId: string, position: number, id: string]

/** After the last row that a parent can have. */
const lastPosition = 2 ** 31 - 1

/**
 * What stood under records of a table, parent by parent, told anew for the parents that a condition
 * picks: rows that were taken out since are in no table any more, their parents are.
 */
export function walkUnder<Row>(
  db: Reader,
  parentId: AnySQLiteColumn,
  told: (parents: SQL | undefined) => Promise<Row[]>,
  placeOf: (row: Row) => Place,
): Walk<Row> {
  const found = async ({ after, to }: Slice) => {
    const parents = and(
      after ? (isWhole(after) ? gt : gte)(parentId, after[0]) : undefined,
      to ? lte(parentId, to[0]) : undefined,
    )
    const rows = (await told(parents)).toSorted((one, other) => order(placeOf(one), placeOf(other)))
    return after ? rows.filter((row) => order(placeOf(row), after as Place) > 0) : rows
  }
  return {
    keyShape: ['text', 'number', 'text'],
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
      return last ? [String(last.id), lastPosition, ''] : null
    },
    rows: async (slice, limit) => (await found(slice)).slice(0, limit),
    count: async (slice) => (await found(slice)).length,
  }
}

const isWhole = (key: Key) => key[1] === lastPosition

function order(one: Place, other: Place): number {
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1
  return one[1] - other[1] || (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : 0)
}
