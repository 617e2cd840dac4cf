import { and, asc, eq, gt, lte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../../access/queries.ts'
import { contentsAt } from '../../../audit/queries/known-at.ts'
import { deskIdOf } from '../../../desks/queries/desk-record.ts'
import { type Slice, type Walk, rowsOfSlice } from '../../../slices.ts'
import type { Wanted } from '../agreement-filters.ts'
import { type AgreementKnown, agreementsKnown, contentOf } from './agreement-known.ts'
import { lawFits, recordFits } from './fits-then.ts'

/** So many agreements are told anew without others having their turn: some ten milliseconds. */
export const agreementsAtOnce = 200

/**
 * The register as it was known at an entry of the log, by reference: who may read is asked in SQL,
 * what the record held is read from its version, and the law is replayed where it is asked for. It
 * costs what it looks at, slice by slice.
 */
export async function walkKnown(
  db: Reader,
  wanted: Wanted,
  seq: number,
): Promise<Walk<AgreementKnown>> {
  const { reference } = db.tables.agreements
  const fits = await recordFits(db, wanted.filters)
  const byLaw = lawFits(wanted.filters, wanted.today)
  const found = async (slice: Slice) => {
    const rows = await readableRows(db, wanted, slice)
    const contents = await contentsAt(
      db,
      rows.map(({ id }) => id),
      seq,
    )
    return rows.flatMap((row) => {
      const held = contents.get(row.id)
      const content = held && contentOf(held)
      return content && fits(content) ? [{ row, content }] : []
    })
  }
  const known = async (slice: Slice) => await agreementsKnown(db, await found(slice), seq)
  return {
    keyShape: ['text'],
    start: null,
    keyOf: ({ row }) => [row.reference],
    end: async (after, rows) => {
      const [last] = await db
        .select({ reference })
        .from(db.tables.agreements)
        .where(between(db, { after, to: null }))
        .orderBy(asc(reference))
        .limit(1)
        .offset(rows - 1)
      return last ? [last.reference] : null
    },
    rows: async (slice, limit) => {
      if (byLaw) return (await known(slice)).filter(byLaw).slice(0, limit)
      return await agreementsKnown(db, (await found(slice)).slice(0, limit), seq)
    },
    count: async (slice) =>
      byLaw ? (await known(slice)).filter(byLaw).length : (await found(slice)).length,
  }
}

/** What decides who may read is of today, and so are desk and level as filters. */
async function readableRows(db: Reader, { actor, filters: { desk, level } }: Wanted, slice: Slice) {
  const { agreements } = db.tables
  const order = [asc(agreements.reference)]
  const rows = rowsOfSlice(db, { id: agreements.id, within: between(db, slice), order })
  const found = await db
    .select({ row: agreements })
    .from(rows)
    .crossJoin(agreements)
    .where(
      and(
        eq(agreements.id, rows.id),
        desk === undefined ? undefined : eq(agreements.deskId, deskIdOf(db, desk)),
        level && eq(agreements.level, level),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
    .orderBy(...order)
  return found.map(({ row }) => row)
}

function between({ tables: { agreements } }: Reader, { after, to }: Slice) {
  const { reference } = agreements
  return and(
    after ? gt(reference, String(after[0])) : undefined,
    to ? lte(reference, String(to[0])) : undefined,
  )
}
