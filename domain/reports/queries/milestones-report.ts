import { and, asc, count, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { reportReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreedOfPlans } from '../../confirmations/queries/agreed-of-plans.ts'
import { milestonesFound } from '../../milestones/queries/list-milestones.ts'
import type { Days } from '../../milestones/queries/overdue.ts'
import { areasUnder } from '../../priority-areas/queries/standing-areas.ts'
import { query } from '../../query.ts'
import { reportPage } from './report-page.ts'
import {
  type MilestonesInput,
  milestonesInput,
  milestonesPage,
} from '../schema/milestones-report.ts'
import { asAgreed } from './as-agreed.ts'
import { milestonesReportAsKnown } from './known/milestones-as-known.ts'
import { milestonesRowOf } from './milestones-row.ts'
import { ofAgreement } from './of-agreement.ts'
import { deskNames } from '../../desks/queries/desk-names.ts'
import { type Key, rowsOfSlice, type Slice, type Walk } from '../../slices.ts'

/** Action plans and their milestones: plan by plan, in each plan's own order. */
export const milestonesReport = query({
  name: 'report.readMilestones',
  event: 'report.milestonesRead',
  route: 'GET /reports/milestones/export',
  input: milestonesInput,
  output: milestonesPage,
  access: reportReads,
  answer: async (db, { input, actor, today, whole }) => {
    const { knownAt } = input
    if (knownAt !== undefined) {
      const on = input.on ?? today
      return await milestonesReportAsKnown(db, { ...input, on, knownAt }, { actor, whole })
    }
    const days = { on: input.on ?? today, today }
    const walk = walkOf(db, { wanted: wantedOf(db, input, days, actor), actor })
    const { rows, ...page } = await reportPage(walk, input, { whole })
    const desk = await deskNames(db)
    const agreed = await agreedOfPlans(
      db,
      rows.map(({ milestone }) => milestone.planId),
    )
    const items = rows.map((row) =>
      milestonesRowOf(
        asAgreed(row, agreed.get(row.milestone.planId)),
        desk(row.milestone.deskId),
        days.on,
      ),
    )
    return { items, ...page }
  },
  discloses: ({ items }) =>
    items.map(({ id, desk, level, agreementId }) => ({ id, deskId: desk.id, level, agreementId })),
})

/** Activity, plan and agreement are told beside a milestone, and so have to be the reader's to know of, too. */
function wantedOf(
  db: Reader,
  { agreement, country, area, level, knownAt: _, ...filters }: MilestonesInput,
  days: Days,
  actor: Actor | null,
): SQL | undefined {
  const { milestones, activities, actionPlans } = db.tables
  return and(
    milestonesFound(db, filters, days, actor),
    area === undefined ? undefined : sql`${activities.areaId} IN ${areasUnder(db, area)}`,
    level && eq(milestones.level, level),
    readableWhere(db, actor, milestones),
    readableWhere(db, actor, activities),
    readableWhere(db, actor, actionPlans),
    ofAgreement(db, { agreement, country }, actor),
  )
}

type Row = Awaited<ReturnType<typeof rowsRead>>[number]

type Asked = { wanted: SQL | undefined; actor: Actor | null }

function walkOf(db: Reader, asked: Asked): Walk<Row> {
  const { milestones } = db.tables
  const { planId, position, id } = milestones
  return {
    keyShape: ['text', 'number', 'text'],
    start: null,
    keyOf: ({ milestone }) => [milestone.planId, milestone.position, milestone.id],
    end: async (after, rows) => {
      const [last] = await db
        .select({ planId, position, id })
        .from(milestones)
        .where(within(db, { after, to: null }))
        .orderBy(...orderOf(db))
        .limit(1)
        .offset(rows - 1)
      return last ? [last.planId, last.position, last.id] : null
    },
    rows: async (slice, limit) =>
      await rowsRead(db, slice, asked)
        .orderBy(...orderOf(db))
        .limit(limit),
    count: async (slice) => {
      const found = rowsRead(db, slice, asked).as('found')
      const [counted] = await db.select({ rows: count() }).from(found)
      return counted?.rows ?? 0
    },
  }
}

const orderOf = ({ tables: { milestones } }: Reader) => [
  asc(milestones.planId),
  asc(milestones.position),
  asc(milestones.id),
]

function within({ tables: { milestones } }: Reader, { after, to }: Slice): SQL | undefined {
  const { planId, position, id } = milestones
  const values = ([plan, place, last]: Key) => sql`(${plan}, ${place}, ${last})`
  return and(
    after ? sql`(${planId}, ${position}, ${id}) > ${values(after)}` : undefined,
    to ? sql`(${planId}, ${position}, ${id}) <= ${values(to)}` : undefined,
  )
}

function rowsRead(db: Reader, slice: Slice, { wanted, actor }: Asked) {
  const { milestones, activities, actionPlans, agreements, completions } = db.tables
  const { completionEvidence, documents, priorityAreas, parties } = db.tables
  const [ours, counterpart] = [alias(parties, 'ours'), alias(parties, 'counterpart')]
  const standing = and(eq(completions.milestoneId, milestones.id), isNull(completions.takenBackAt))
  const rows = rowsOfSlice(db, {
    id: milestones.id,
    within: within(db, slice),
    order: orderOf(db),
  })
  const evidence = db
    .select({ rows: count() })
    .from(completionEvidence)
    .innerJoin(documents, eq(documents.id, completionEvidence.documentId))
    .where(
      and(eq(completionEvidence.completionId, completions.id), readableWhere(db, actor, documents)),
    )
  return db
    .select({
      milestone: milestones,
      activity: {
        titles: activities.titles,
        areaId: activities.areaId,
        ourPartyId: activities.ourPartyId,
        counterpartPartyId: activities.counterpartPartyId,
      },
      plan: {
        titles: actionPlans.titles,
        fromDay: actionPlans.fromDay,
        toDay: actionPlans.toDay,
        illustrative: actionPlans.illustrative,
      },
      agreement: { reference: agreements.reference, titles: agreements.titles },
      area: priorityAreas.labels,
      ours: ours.names,
      counterpart: counterpart.names,
      completedOn: completions.completedOn,
      evidence: sql<number>`(${evidence})`.mapWith(Number).as('evidence'),
    })
    .from(rows)
    .crossJoin(milestones)
    .innerJoin(activities, eq(activities.id, milestones.activityId))
    .innerJoin(actionPlans, eq(actionPlans.id, milestones.planId))
    .innerJoin(agreements, eq(agreements.id, milestones.agreementId))
    .leftJoin(priorityAreas, eq(priorityAreas.id, activities.areaId))
    .leftJoin(ours, eq(ours.id, activities.ourPartyId))
    .leftJoin(counterpart, eq(counterpart.id, activities.counterpartPartyId))
    .leftJoin(completions, standing)
    .where(and(eq(milestones.id, rows.id), wanted))
}
