import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { listPage } from '../../list-page.ts'
import { progressBy } from '../../milestones/queries/progress-by.ts'
import { areasUnder } from '../../priority-areas/queries/standing-areas.ts'
import { query } from '../../query.ts'
import {
  type ActivityPage,
  activityPage,
  type ListActivities,
  listActivitiesInput,
} from '../schema.ts'
import { bodiesNamed } from './bodies-named.ts'
import { promisesDischarged } from './promises-discharged.ts'

/** The activities of all plans that the caller may read, with how far each is and what it discharges. */
export const listActivities = query({
  name: 'activity.list',
  event: 'activity.listed',
  route: 'GET /activities',
  input: listActivitiesInput,
  output: activityPage,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<ActivityPage> => {
    const { activities } = db.tables
    const where = and(activitiesFound(db, input), readableWhere(db, actor, activities))
    const sort: Sort = {
      name: 'fromDay',
      column: activities.fromDay,
      kind: 'day',
      direction: input.sort === 'fromDay' ? 'ascending' : 'descending',
    }
    const { rows, ...page } = await listPage(
      db,
      { from: activities, where, sort, id: activities.id },
      input,
      (part) =>
        activityRows(db, and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id, fromDay }) => ({ id, value: fromDay }),
    )
    const ids = rows.map(({ id }) => id)
    const progress = await progressBy(db, 'activityId', ids, { actor, today })
    const discharges = await promisesDischarged(db, ids, actor)
    const body = await bodiesNamed(
      db,
      rows.flatMap((row) => [row.ourPartyId, row.counterpartPartyId]),
    )
    const items = rows.map(({ ourPartyId, counterpartPartyId, ...row }) => ({
      ...row,
      ourParty: body(ourPartyId),
      counterpartParty: body(counterpartPartyId),
      discharges: discharges(row.id),
      progress: progress(row.id),
    }))
    return { items, ...page }
  },
  discloses: ({ items }) =>
    items.map(({ id, agreement, desk, level }) => {
      return { id, agreementId: agreement.id, deskId: desk.id, level }
    }),
})

function activitiesFound(
  db: Reader,
  { agreement, plan, area, desk }: ListActivities,
): SQL | undefined {
  const { activities } = db.tables
  return and(
    agreement === undefined ? undefined : eq(activities.agreementId, agreement),
    plan === undefined ? undefined : eq(activities.planId, plan),
    area === undefined ? undefined : sql`${activities.areaId} IN ${areasUnder(db, area)}`,
    desk === undefined ? undefined : eq(activities.deskId, deskIdOf(db, desk)),
  )
}

function activityRows(db: Reader, where: SQL | undefined) {
  const { activities, actionPlans, agreements, desks, priorityAreas } = db.tables
  return db
    .select({
      id: activities.id,
      version: activities.version,
      agreement: agreementNamed(db),
      plan: {
        id: actionPlans.id,
        titles: actionPlans.titles,
        illustrative: actionPlans.illustrative,
      },
      titles: activities.titles,
      area: { id: priorityAreas.id, labels: priorityAreas.labels },
      ourPartyId: activities.ourPartyId,
      counterpartPartyId: activities.counterpartPartyId,
      fromDay: activities.fromDay,
      toDay: activities.toDay,
      desk: { id: desks.id, code: desks.code },
      level: activities.level,
    })
    .from(activities)
    .innerJoin(actionPlans, eq(actionPlans.id, activities.planId))
    .innerJoin(agreements, eq(agreements.id, activities.agreementId))
    .innerJoin(desks, eq(desks.id, activities.deskId))
    .leftJoin(priorityAreas, eq(priorityAreas.id, activities.areaId))
    .where(where)
}
