import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { decodeCursor, keysetPage, type Part, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../access/queries.ts'
import type { Actor } from '../access/schema.ts'
import { isDue } from '../milestones/queries/overdue.ts'
import { lateness } from '../milestones/rules.ts'
import { invalid } from '../outcome.ts'
import { query } from '../query.ts'
import { totalOf } from '../total.ts'
import { type AlarmPage, alarmPage, listAlarmsInput } from './schema/alarm.ts'

/**
 * What is due, late or behind on the caller's own desks, the nearest day first. Every column that
 * holds a deadline is read here (`domain.md` rule 39).
 */
export const listAlarms = query({
  name: 'alarm.list',
  event: 'alarm.listed',
  route: 'GET /alarms',
  input: listAlarmsInput,
  output: alarmPage,
  access: { roles: ['officer', 'manager'], scope: 'readable' },
  answer: async (db, { input, actor, today }): Promise<AlarmPage> => {
    const { milestones } = db.tables
    const wanted = and(ownDesks(db, actor), isDue(db, input.due, { on: today, today }))
    const sort: Sort = {
      name: 'forecastOn',
      column: milestones.forecastOn,
      kind: 'day',
      direction: 'ascending',
    }
    const cursor = input.cursor === undefined ? undefined : decodeCursor(sort, input.cursor)
    if (input.cursor !== undefined && !cursor) {
      throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
    }
    const page = await keysetPage(
      { sort, id: milestones.id, cursor, limit: input.limit },
      (part) => alarmRows(db, wanted, part),
      ({ milestoneId, forecastOn }) => ({ value: forecastOn, id: milestoneId }),
    )
    return {
      items: page.rows.map((row) => ({
        ...row,
        late: lateness({ ...row, completedOn: null }, today),
      })),
      nextCursor: page.next ?? null,
      total: await totalOf(db, milestones.id, wanted),
    }
  },
  discloses: ({ items }) =>
    items.map(({ milestoneId, agreement, deskId, level }) => {
      return { id: milestoneId, agreementId: agreement.id, deskId, level }
    }),
})

function ownDesks(db: Reader, actor: Actor | null): SQL | undefined {
  const { milestones } = db.tables
  const desks = actor?.kind === 'user' ? [...actor.deskIds] : []
  const own = desks.length > 0 ? inArray(milestones.deskId, desks) : sql`1 = 0`
  return and(own, readableWhere(db, actor, milestones))
}

function alarmRows(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { milestones, actionPlans, agreements } = db.tables
  return db
    .select({
      milestoneId: milestones.id,
      titles: milestones.titles,
      baselineOn: milestones.baselineOn,
      forecastOn: milestones.forecastOn,
      health: milestones.health,
      plan: {
        id: actionPlans.id,
        titles: actionPlans.titles,
        illustrative: actionPlans.illustrative,
      },
      agreement: {
        id: agreements.id,
        reference: agreements.reference,
        titles: agreements.titles,
      },
      deskId: milestones.deskId,
      level: milestones.level,
    })
    .from(milestones)
    .innerJoin(actionPlans, eq(actionPlans.id, milestones.planId))
    .innerJoin(agreements, eq(agreements.id, milestones.agreementId))
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}
