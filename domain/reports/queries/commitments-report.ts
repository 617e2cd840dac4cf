import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { reportReads } from '../../access/rules.ts'
import { type Asking, commitmentRows, linesOf } from '../../commitments/queries/commitment-rows.ts'
import { commitmentsFound } from '../../commitments/queries/commitments-found.ts'
import { query } from '../../query.ts'
import { reportPage } from './report-page.ts'
import {
  type CommitmentsInput,
  type CommitmentsRow,
  commitmentsInput,
  commitmentsPage,
} from '../schema/commitments-report.ts'
import { commitmentsReportAsKnown } from './known/commitments-as-known.ts'
import { ofAgreement } from './of-agreement.ts'
import { deskNames } from '../../desks/queries/desk-names.ts'
import { type Key, rowsOfSlice, type Slice, type Walk } from '../../slices.ts'

/** Promises and their coverage: agreement by agreement, in the order in which each names them. */
export const commitmentsReport = query({
  name: 'report.readCommitments',
  event: 'report.commitmentsRead',
  route: 'GET /reports/commitments/export',
  input: commitmentsInput,
  output: commitmentsPage,
  access: reportReads,
  answer: async (db, { input, actor, today, whole }) => {
    const { knownAt } = input
    if (knownAt !== undefined) {
      return await commitmentsReportAsKnown(db, { ...input, knownAt }, { actor, today, whole })
    }
    const walk = walkOf(db, wantedOf(db, input, { actor, today }))
    const { rows, ...page } = await reportPage(walk, input, { whole })
    return { items: await itemsOf(db, rows, { actor, today }), ...page }
  },
  discloses: ({ items }) =>
    items.map(({ id, desk, level, agreementId }) => ({ id, deskId: desk.id, level, agreementId })),
})

/** The agreement is told beside its promise, and so has to be the reader's to know of, too. */
function wantedOf(
  db: Reader,
  { agreement, country, level, desk, author, coverage }: CommitmentsInput,
  asking: Asking,
): SQL | undefined {
  const { commitments } = db.tables
  return and(
    commitmentsFound(db, { desk, author, coverage }, asking),
    level && eq(commitments.level, level),
    ofAgreement(db, { agreement, country }, asking.actor),
  )
}

type Row = Awaited<ReturnType<typeof commitmentRows>>[number]

function walkOf(db: Reader, wanted: SQL | undefined): Walk<Row> {
  const { commitments, agreements } = db.tables
  const { agreementId, position, id } = commitments
  const order = [asc(agreementId), asc(position), asc(id)]
  const found = (slice: Slice) => {
    const rows = rowsOfSlice(db, { id, within: within(db, slice), order })
    return db
      .select({ id })
      .from(rows)
      .crossJoin(commitments)
      .innerJoin(agreements, eq(agreements.id, agreementId))
      .where(and(eq(id, rows.id), wanted))
  }
  return {
    keyShape: ['text', 'number', 'text'],
    start: null,
    keyOf: ({ row }) => [row.agreementId, row.position, row.id],
    end: async (after, rows) => {
      const [last] = await db
        .select({ agreementId, position, id })
        .from(commitments)
        .where(within(db, { after, to: null }))
        .orderBy(...order)
        .limit(1)
        .offset(rows - 1)
      return last ? [last.agreementId, last.position, last.id] : null
    },
    rows: async (slice, limit) => {
      const ids = await found(slice)
        .orderBy(...order)
        .limit(limit)
      const wantedOnes = inArray(
        id,
        ids.map((row) => row.id),
      )
      return await commitmentRows(db, wantedOnes).orderBy(...order)
    },
    count: async (slice) => {
      const [counted] = await db.select({ rows: count() }).from(found(slice).as('found'))
      return counted?.rows ?? 0
    },
  }
}

function within({ tables: { commitments } }: Reader, { after, to }: Slice): SQL | undefined {
  const { agreementId, position, id } = commitments
  const values = ([agreement, place, last]: Key) => sql`(${agreement}, ${place}, ${last})`
  return and(
    after ? sql`(${agreementId}, ${position}, ${id}) > ${values(after)}` : undefined,
    to ? sql`(${agreementId}, ${position}, ${id}) <= ${values(to)}` : undefined,
  )
}

async function itemsOf(
  db: Reader,
  rows: readonly Row[],
  asking: Asking,
): Promise<CommitmentsRow[]> {
  const desk = await deskNames(db)
  const lines = await linesOf(db, [...rows], asking)
  return lines.map((line, at) => {
    const row = rows[at]?.row
    return {
      reference: line.agreement.reference,
      agreement: line.agreement.titles,
      commitment: line.titles,
      author: line.author,
      kind: line.kind,
      coverage: line.coverage,
      dischargedBy: [...line.activities, ...line.plans].map(({ titles }) => titles),
      due: line.dueOn,
      overdue: line.overdue,
      ourOwner: line.ourOwner?.names ?? null,
      counterpartOwner: line.counterpartOwner?.names ?? null,
      noActionReason: row?.noActionReason ?? null,
      quotation: line.quotation,
      quotationLanguage: line.quotationLanguage,
      certainty: line.certainty,
      source: line.source?.titles ?? null,
      sourceAddress: line.source?.address ?? null,
      desk: desk(line.desk.id),
      level: line.level,
      id: line.id,
      agreementId: line.agreement.id,
    }
  })
}
