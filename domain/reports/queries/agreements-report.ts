import { and, asc, count, eq, gt, lte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { reportReads } from '../../access/rules.ts'
import { agreementsWalked, type Wanted } from '../../agreements/queries/agreement-filters.ts'
import { statesOn } from '../../agreements/queries/state-facts.ts'
import { query } from '../../query.ts'
import { reportPage } from './report-page.ts'
import {
  type AgreementsInput,
  type AgreementsRow,
  agreementsInput,
  agreementsPage,
} from '../schema/agreements-report.ts'
import { agreementParts } from './agreement-parts.ts'
import { agreementsReportAsKnown } from './known/agreements-as-known.ts'
import { agreementsRowOf } from './agreements-row.ts'
import { deskNames } from '../../desks/queries/desk-names.ts'
import { rowsOfSlice, type Slice, type Walk } from '../../slices.ts'

/** The register of agreements: every one that the reader may know of, by reference. */
export const agreementsReport = query({
  name: 'report.readAgreements',
  event: 'report.agreementsRead',
  route: 'GET /reports/agreements/export',
  input: agreementsInput,
  output: agreementsPage,
  access: reportReads,
  answer: async (db, { input, actor, today, whole }) => {
    const on = input.on ?? today
    const { knownAt } = input
    if (knownAt !== undefined) {
      return await agreementsReportAsKnown(db, { ...input, on, knownAt }, { actor, whole })
    }
    const walk = walkOf(db, { actor, filters: input, today: on })
    const { rows, ...page } = await reportPage(walk, input, { whole })
    return { items: await itemsOf(db, rows, input, on), ...page }
  },
  discloses: ({ items }) =>
    items.map(({ id, desk, level }) => ({ id, deskId: desk.id, level, agreementId: id })),
})

type Row = Reader['tables']['agreements']['$inferSelect']

function walkOf(db: Reader, wanted: Wanted): Walk<Row> {
  const { agreements } = db.tables
  const { reference } = agreements
  const order = [asc(reference)]
  const between = ({ after, to }: Slice) =>
    and(
      after ? gt(reference, String(after[0])) : undefined,
      to ? lte(reference, String(to[0])) : undefined,
    )
  const filters = agreementsWalked(db, wanted, 'other')
  const found = (slice: Slice) => {
    const rows = rowsOfSlice(db, { id: agreements.id, within: between(slice), order })
    return db
      .select({ row: agreements })
      .from(rows)
      .crossJoin(agreements)
      .where(and(eq(agreements.id, rows.id), filters))
  }
  return {
    keyShape: ['text'],
    start: null,
    keyOf: (row) => [row.reference],
    end: async (after, rows) => {
      const [last] = await db
        .select({ reference })
        .from(agreements)
        .where(between({ after, to: null }))
        .orderBy(...order)
        .limit(1)
        .offset(rows - 1)
      return last ? [last.reference] : null
    },
    rows: async (slice, limit) => {
      const rows = await found(slice)
        .orderBy(...order)
        .limit(limit)
      return rows.map(({ row }) => row)
    },
    count: async (slice) => {
      const [counted] = await db.select({ rows: count() }).from(found(slice).as('found'))
      return counted?.rows ?? 0
    },
  }
}

async function itemsOf(
  db: Reader,
  rows: readonly Row[],
  asked: AgreementsInput,
  on: Day,
): Promise<AgreementsRow[]> {
  const parts = await agreementParts(db, rows)
  const desk = await deskNames(db)
  const stateOf = await statesOn(db, rows, on)
  return rows.map((row) =>
    agreementsRowOf(row, parts(row.id), { desk: desk(row.deskId), asked, state: stateOf(row) }),
  )
}
