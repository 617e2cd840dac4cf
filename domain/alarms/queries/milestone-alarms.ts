import { and, eq, type SQL } from 'drizzle-orm'
import { keysetPage, type Part } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { isDue } from '../../milestones/queries/overdue.ts'
import { lateness } from '../../milestones/rules.ts'
import { totalOf } from '../../total.ts'
import type { MilestoneAlarm } from '../schema/alarm.ts'
import type { AlarmSource } from './list-alarms.ts'
import { officersOf } from './officers-of.ts'
import { type AlarmsAsked, byItsDay, none, ofOwnDesks, seenTo } from './own-desks.ts'

/** Milestones, by the day that is now expected. */
export const milestoneAlarms =
  (db: Reader, wish: AlarmsAsked): AlarmSource =>
  async ({ cursor, limit }) => {
    const { actor, due, today, order } = wish
    const asked = byItsDay(due)
    if (asked === null) return none
    const { milestones } = db.tables
    const wanted = and(
      ofOwnDesks(db, actor, milestones),
      seenTo(wish, milestones.officerId),
      isDue(db, asked, { on: today, today }),
    )
    const page = await keysetPage(
      { sort: { ...order, column: milestones.forecastOn }, id: milestones.id, cursor, limit },
      (part) => rowsIn(db, wanted, part),
      ({ id, forecastOn }) => ({ value: forecastOn, id }),
    )
    const officer = await officersOf(db, page.rows)
    const rows = page.rows.map(
      ({ officerId, ...row }): MilestoneAlarm => ({
        kind: 'milestone',
        ...row,
        officer: officer(officerId),
        on: row.forecastOn,
        late: lateness({ ...row, completedOn: null }, today),
      }),
    )
    return { rows, total: await totalOf(db, milestones.id, wanted) }
  }

function rowsIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { milestones, actionPlans, agreements } = db.tables
  return db
    .select({
      id: milestones.id,
      titles: milestones.titles,
      baselineOn: milestones.baselineOn,
      forecastOn: milestones.forecastOn,
      health: milestones.health,
      officerId: milestones.officerId,
      plan: {
        id: actionPlans.id,
        titles: actionPlans.titles,
        illustrative: actionPlans.illustrative,
      },
      agreement: agreementNamed(db),
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
