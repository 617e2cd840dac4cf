import { and, eq, gte, isNull, lte, type SQL } from 'drizzle-orm'
import { decodeCursor, keysetPage, type Part, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads, userOf } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import { totalOf } from '../../total.ts'
import { isDue as isDueByRule, lateness } from '../rules.ts'
import {
  type ListMilestones,
  listMilestonesInput,
  type MilestoneListed,
  type MilestonePage,
  type MilestoneSort,
  milestonePage,
  type Person,
} from '../schema.ts'
import { type Days, isDue } from './overdue.ts'
import { peopleNamed } from './people-named.ts'

/** The milestones of all plans that the caller may read, page by page, each with the way to it. */
export const listMilestones = query({
  name: 'milestone.list',
  event: 'milestone.listed',
  route: 'GET /milestones',
  input: listMilestonesInput,
  output: milestonePage,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<MilestonePage> => {
    const { milestones } = db.tables
    const days = { on: input.on ?? today, today }
    const wanted = and(
      milestonesFound(db, input, days, actor),
      readableWhere(db, actor, milestones),
    )
    const sort = sortOf(db, input.sort)
    const cursor = input.cursor === undefined ? undefined : decodeCursor(sort, input.cursor)
    if (input.cursor !== undefined && !cursor) {
      throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
    }
    const page = await keysetPage(
      { sort, id: milestones.id, cursor, limit: input.limit },
      (part) => rowsIn(db, wanted, part),
      (row) => ({
        value: sort.name === 'forecastOn' ? row.forecastOn : row.baselineOn,
        id: row.id,
      }),
    )
    const people = await peopleNamed(
      db,
      page.rows.map(({ officerId }) => officerId),
    )
    return {
      items: page.rows.map((row) => listed(row, days.on, people)),
      nextCursor: page.next ?? null,
      previousCursor: page.previous ?? null,
      total: await totalOf(db, milestones.id, wanted, input.count === 'exact'),
    }
  },
  discloses: ({ items }) =>
    items.map(({ id, agreement, desk, level }) => {
      return { id, agreementId: agreement.id, deskId: desk.id, level }
    }),
})

type Filters = Pick<
  ListMilestones,
  'due' | 'health' | 'desk' | 'officer' | 'agreement' | 'forecastOn'
>

/** The filters as a condition on milestones; who may read them is asked beside it. */
export function milestonesFound(
  db: Reader,
  { due, health, desk, officer, agreement, forecastOn }: Filters,
  days: Days,
  actor: Actor | null,
): SQL | undefined {
  const { milestones } = db.tables
  return and(
    due && isDue(db, due, days),
    health && eq(milestones.health, health),
    desk === undefined ? undefined : eq(milestones.deskId, deskIdOf(db, desk)),
    officer === undefined
      ? undefined
      : eq(milestones.officerId, officer === 'me' ? (userOf(actor) ?? '') : officer),
    agreement === undefined ? undefined : eq(milestones.agreementId, agreement),
    forecastOn && gte(milestones.forecastOn, forecastOn.from),
    forecastOn && lte(milestones.forecastOn, forecastOn.to),
  )
}

function sortOf({ tables: { milestones } }: Reader, asked: MilestoneSort): Sort {
  const name = asked === 'baselineOn' || asked === '-baselineOn' ? 'baselineOn' : 'forecastOn'
  const direction = asked.startsWith('-') ? 'descending' : 'ascending'
  return { name, column: milestones[name], kind: 'day', direction }
}

type Row = Awaited<ReturnType<typeof rowsIn>>[number]

function rowsIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { milestones, actionPlans, agreements, completions, desks } = db.tables
  const standing = and(eq(completions.milestoneId, milestones.id), isNull(completions.takenBackAt))
  return db
    .select({
      id: milestones.id,
      titles: milestones.titles,
      baselineOn: milestones.baselineOn,
      forecastOn: milestones.forecastOn,
      health: milestones.health,
      completedOn: completions.completedOn,
      officerId: milestones.officerId,
      plan: {
        id: actionPlans.id,
        titles: actionPlans.titles,
        illustrative: actionPlans.illustrative,
      },
      agreement: agreementNamed(db),
      desk: { id: desks.id, code: desks.code },
      level: milestones.level,
    })
    .from(milestones)
    .innerJoin(actionPlans, eq(actionPlans.id, milestones.planId))
    .innerJoin(agreements, eq(agreements.id, milestones.agreementId))
    .innerJoin(desks, eq(desks.id, milestones.deskId))
    .leftJoin(completions, standing)
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}

const listed = (
  { officerId, ...row }: Row,
  on: string,
  people: (id: string) => Person,
): MilestoneListed => ({
  ...row,
  officer: officerId === null ? null : people(officerId),
  overdue: isDueByRule(row, 'late', on),
  late: lateness(row, on),
})
