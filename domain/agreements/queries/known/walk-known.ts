import { setImmediate as turn } from 'node:timers/promises'
import { and, asc, eq, gt, lte, or } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { contentsAt } from '../../../audit/queries/known-at.ts'
import { type Slice, type Walk, rowsOfSlice } from '../../../slices.ts'
import { agreementsWalked, type Wanted } from '../agreement-filters.ts'
import type { AgreementRow } from '../agreement-record.ts'
import {
  type AgreementKnown,
  type AgreementThen,
  agreementsKnown,
  contentOf,
} from './agreement-known.ts'
import { lawFits, recordFits } from './fits-then.ts'

/** So many agreements are told anew without others having their turn: some ten milliseconds. */
const toldAtOnce = 200

/** Which agreements are walked: all, or those alone that have changed since. */
type Walked = { seq: number; changedAlone?: boolean }

/**
 * The register as it was known at an entry of the log, by reference. What has not changed since says
 * today what it said then, and is asked in SQL; the others are read from their versions, and their law
 * is replayed where it is asked for. So the past costs what has changed since it.
 */
export async function walkKnown(
  db: Reader,
  wanted: Wanted,
  { seq, changedAlone = false }: Walked,
): Promise<Walk<AgreementKnown>> {
  const { reference } = db.tables.agreements
  const fit = await changedThatFit(db, wanted, seq)
  const found = async (slice: Slice) => {
    const rows = await rowsAsked(db, wanted, { seq, changedAlone }, slice)
    const changed = await fit(rows.filter((row) => row.version > seq))
    return rows.filter((row) => row.version <= seq || changed.has(row.id))
  }
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
      const rows = (await found(slice)).slice(0, limit)
      return await agreementsKnown(db, await rowsThen(db, rows, seq), seq)
    },
    count: async (slice) => (await found(slice)).length,
  }
}

/** Of agreements that have changed since, those that the filters leave as they were known then. */
async function changedThatFit(db: Reader, { filters, today }: Wanted, seq: number) {
  const fits = await recordFits(db, filters)
  const byLaw = lawFits(filters, today)
  const fitting = async (rows: readonly AgreementRow[]): Promise<readonly AgreementThen[]> => {
    const some = (await rowsThen(db, rows, seq)).filter(({ content }) => fits(content))
    return byLaw ? (await agreementsKnown(db, some, seq)).filter(byLaw) : some
  }
  return async (rows: readonly AgreementRow[]): Promise<ReadonlySet<string>> => {
    const left = new Set<string>()
    for (let start = 0; start < rows.length; start += toldAtOnce) {
      if (start > 0) await turn()
      const some = await fitting(rows.slice(start, start + toldAtOnce))
      for (const { row } of some) left.add(row.id)
    }
    return left
  }
}

/** Agreements with what their records held then; those that were not there yet are left out. */
async function rowsThen(
  db: Reader,
  rows: readonly AgreementRow[],
  seq: number,
): Promise<AgreementThen[]> {
  const ids = rows.map(({ id }) => id)
  const contents = await contentsAt(db, ids, seq)
  return rows.flatMap((row) => {
    const held = contents.get(row.id)
    return held ? [{ row, content: contentOf(held) }] : []
  })
}

/**
 * Of a slice what has changed since, and of the rest what the filters leave. What decides who may read
 * is of today, and so are desk and level as filters.
 */
async function rowsAsked(
  db: Reader,
  { actor, today, filters: { knownAt: _, ...filters } }: Wanted,
  { seq, changedAlone }: Walked,
  slice: Slice,
): Promise<AgreementRow[]> {
  const { agreements } = db.tables
  const order = [asc(agreements.reference)]
  const rows = rowsOfSlice(db, { id: agreements.id, within: between(db, slice), order })
  const { desk, level } = filters
  const ofToday = agreementsWalked(db, { actor, today, filters: { desk, level } }, 'other')
  const changed = and(gt(agreements.version, seq), ofToday)
  const unchanged = and(
    lte(agreements.version, seq),
    agreementsWalked(db, { actor, today, filters }, 'other'),
  )
  const found = await db
    .select({ row: agreements })
    .from(rows)
    .crossJoin(agreements)
    .where(and(eq(agreements.id, rows.id), changedAlone ? changed : or(changed, unchanged)))
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
