import { and, eq, gt, gte, inArray, lt, lte, type SQL } from 'drizzle-orm'
import type { Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { listPage } from '../../list-page.ts'
import { progressBy } from '../../milestones/queries/progress-by.ts'
import { isNamedLike } from '../../names/queries.ts'
import { query } from '../../query.ts'
import {
  type ActionPlanPage,
  actionPlanPage,
  type ListActionPlans,
  listActionPlansInput,
} from '../schema.ts'

/** The plans that the caller may read, the latest first, with how far each is. */
export const listActionPlans = query({
  name: 'actionPlan.list',
  event: 'actionPlan.listed',
  route: 'GET /action-plans',
  input: listActionPlansInput,
  output: actionPlanPage,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<ActionPlanPage> => {
    const { actionPlans } = db.tables
    const where = and(plansFound(db, input, today), readableWhere(db, actor, actionPlans))
    const sort: Sort = {
      name: 'fromDay',
      column: actionPlans.fromDay,
      kind: 'day',
      direction: input.sort === 'fromDay' ? 'ascending' : 'descending',
    }
    const { rows, ...page } = await listPage(
      db,
      { from: actionPlans, where, sort, id: actionPlans.id },
      input,
      (part) =>
        planRows(db, and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id, fromDay }) => ({ id, value: fromDay }),
    )
    const ids = rows.map(({ id }) => id)
    const progress = await progressBy(db, 'planId', ids, { actor, today })
    return { items: rows.map((row) => ({ ...row, progress: progress(row.id) })), ...page }
  },
  discloses: ({ items }) =>
    items.map(({ id, agreement, desk, level }) => {
      return { id, agreementId: agreement.id, deskId: desk.id, level }
    }),
})

function plansFound(
  db: Reader,
  { q, agreement, country, desk, state, period }: ListActionPlans,
  today: Day,
): SQL | undefined {
  const { id, agreementId, deskId, fromDay, toDay, recordStatus } = db.tables.actionPlans
  const running = {
    current: and(lte(fromDay, today), gte(toDay, today)),
    past: lt(toDay, today),
    toCome: gt(fromDay, today),
  }
  return and(
    q === undefined ? undefined : isNamedLike(db, 'actionPlan', id, q),
    agreement === undefined ? undefined : eq(agreementId, agreement),
    country === undefined ? undefined : inArray(agreementId, agreementsWith(db, country)),
    state && eq(recordStatus, state),
    desk === undefined ? undefined : eq(deskId, deskIdOf(db, desk)),
    period && running[period],
  )
}

function agreementsWith(db: Reader, country: string) {
  const { agreements } = db.tables
  return db
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.counterpartCountry, country))
}

function planRows(db: Reader, where: SQL | undefined) {
  const { actionPlans, agreements, desks } = db.tables
  return db
    .select({
      id: actionPlans.id,
      version: actionPlans.version,
      agreement: agreementNamed(db),
      titles: actionPlans.titles,
      fromDay: actionPlans.fromDay,
      toDay: actionPlans.toDay,
      illustrative: actionPlans.illustrative,
      recordStatus: actionPlans.recordStatus,
      desk: { id: desks.id, code: desks.code },
      level: actionPlans.level,
    })
    .from(actionPlans)
    .innerJoin(agreements, eq(agreements.id, actionPlans.agreementId))
    .innerJoin(desks, eq(desks.id, actionPlans.deskId))
    .where(where)
}
