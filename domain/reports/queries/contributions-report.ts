import { and, asc, count, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { reportReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreedOfPlans } from '../../confirmations/queries/agreed-of-plans.ts'
import { envelopesNamed } from '../../contributions/queries/contribution-rows.ts'
import { paymentsOf } from '../../disbursements/queries/payments.ts'
import { contributionsRowOf } from './contributions-row.ts'
import { ofAgreement } from './of-agreement.ts'
import { deskNames } from '../../desks/queries/desk-names.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { query } from '../../query.ts'
import { reportPage } from './report-page.ts'
import { type Key, rowsOfSlice, type Slice, type Walk } from '../../slices.ts'
import {
  type ContributionsInput,
  type ContributionsRow,
  contributionsInput,
  contributionsPage,
} from '../schema/contributions-report.ts'
import { givenAsAgreed, givenNow } from './given-as-agreed.ts'
import { contributionsReportAsKnown } from './known/contributions-as-known.ts'
import { ratesOf } from './rates-of.ts'

/** What each side gives: agreement by agreement, in the order in which it was entered. */
export const contributionsReport = query({
  name: 'report.readContributions',
  event: 'report.contributionsRead',
  route: 'GET /reports/contributions/export',
  input: contributionsInput,
  output: contributionsPage,
  access: reportReads,
  answer: async (db, { input, actor, whole, home: { currency } }) => {
    const { knownAt } = input
    if (knownAt !== undefined) {
      return await contributionsReportAsKnown(db, { ...input, knownAt }, { actor, whole, currency })
    }
    const walk = walkOf(db, wantedOf(db, input, actor))
    const { rows, ...page } = await reportPage(walk, input, { whole })
    return { items: await itemsOf(db, rows, { actor, currency }), ...page }
  },
  discloses: ({ items }) =>
    items.map(({ id, desk, level, agreementId }) => ({ id, deskId: desk.id, level, agreementId })),
})

/** Activity, plan and agreement are told beside it, and so have to be the reader's to know of, too. */
function wantedOf(
  db: Reader,
  { agreement, country, side, form, firmness, level, desk }: ContributionsInput,
  actor: Actor | null,
): SQL | undefined {
  const { contributions, activities, actionPlans } = db.tables
  return and(
    desk === undefined
      ? undefined
      : sql`${unindexed(db, contributions.deskId)} = ${deskIdOf(db, desk)}`,
    side && eq(contributions.side, side),
    form && eq(contributions.form, form),
    firmness && eq(contributions.firmness, firmness),
    level && eq(contributions.level, level),
    readableWhere(db, actor, contributions),
    or(isNull(contributions.activityId), readableWhere(db, actor, activities)),
    or(isNull(contributions.planId), readableWhere(db, actor, actionPlans)),
    ofAgreement(db, { agreement, country }, actor),
  )
}

type Row = Awaited<ReturnType<typeof rowsRead>>[number]

function walkOf(db: Reader, wanted: SQL | undefined): Walk<Row> {
  const { agreementId, id } = db.tables.contributions
  return {
    keyShape: ['text', 'text'],
    start: null,
    keyOf: ({ row }) => [row.agreementId, row.id],
    end: async (after, rows) => {
      const [last] = await db
        .select({ agreementId, id })
        .from(db.tables.contributions)
        .where(within(db, { after, to: null }))
        .orderBy(asc(agreementId), asc(id))
        .limit(1)
        .offset(rows - 1)
      return last ? [last.agreementId, last.id] : null
    },
    rows: async (slice, limit) =>
      await rowsRead(db, slice, wanted).orderBy(asc(agreementId), asc(id)).limit(limit),
    count: async (slice) => {
      const found = rowsRead(db, slice, wanted).as('found')
      const [counted] = await db.select({ rows: count() }).from(found)
      return counted?.rows ?? 0
    },
  }
}

function within({ tables: { contributions } }: Reader, { after, to }: Slice): SQL | undefined {
  const { agreementId, id } = contributions
  const values = ([agreement, last]: Key) => sql`(${agreement}, ${last})`
  return and(
    after ? sql`(${agreementId}, ${id}) > ${values(after)}` : undefined,
    to ? sql`(${agreementId}, ${id}) <= ${values(to)}` : undefined,
  )
}

function rowsRead(db: Reader, slice: Slice, wanted: SQL | undefined) {
  const { contributions, activities, actionPlans, agreements } = db.tables
  const { agreementId, id } = contributions
  const rows = rowsOfSlice(db, {
    id,
    within: within(db, slice),
    order: [asc(agreementId), asc(id)],
  })
  return db
    .select({
      row: contributions,
      agreement: { reference: agreements.reference, titles: agreements.titles },
      plan: { titles: actionPlans.titles, illustrative: actionPlans.illustrative },
      activity: { titles: activities.titles },
    })
    .from(rows)
    .crossJoin(contributions)
    .innerJoin(agreements, eq(agreements.id, agreementId))
    .leftJoin(actionPlans, eq(actionPlans.id, contributions.planId))
    .leftJoin(activities, eq(activities.id, contributions.activityId))
    .where(and(eq(id, rows.id), wanted))
}

type Asking = { actor: Actor | null; currency: string | null }

async function itemsOf(
  db: Reader,
  rows: readonly Row[],
  { actor, currency }: Asking,
): Promise<ContributionsRow[]> {
  const plans = await agreedOfPlans(
    db,
    rows.flatMap(({ row }) => row.planId ?? []),
  )
  const told = rows.map(({ row, ...one }) => {
    const { id, agreementId, deskId, level, planId } = row
    const given = { ...one, ...{ id, agreementId, deskId, level, planId }, now: givenNow(row) }
    return givenAsAgreed(given, plans.get(planId ?? ''))
  })
  const given = told.map((one) => one.given)
  const desk = await deskNames(db)
  const envelope = await envelopesNamed(
    db,
    given.map(({ drawnFromId }) => drawnFromId),
    actor,
  )
  const conversionOf = await ratesOf(db, given, currency)
  const payments = await paymentsOf(
    db,
    told.map(({ id }) => id),
    { readable: readableWhere(db, actor, db.tables.disbursements) },
  )
  return told.map((one) =>
    contributionsRowOf(one, {
      ...{ desk: desk(one.deskId), envelope: envelope(one.given.drawnFromId), conversionOf },
      paid: payments.through(one.id),
    }),
  )
}
