import { and, eq, lt, type SQL } from 'drizzle-orm'
import { keysetPage, type Part } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { addDays, type Day, daysBetween } from '#lib/days.ts'
import { lacks } from '../../agreements/queries/lacks.ts'
import { coverage } from '../../commitments/queries/coverage.ts'
import { totalOf } from '../../total.ts'
import { uncertain } from '../../uncertain-columns.ts'
import type { AlarmOf } from '../schema/alarm.ts'
import type { AlarmSource } from './list-alarms.ts'
import { officersOf } from './officers-of.ts'
import { type AlarmsAsked, movedBack, none, ofOwnDesks, seenTo } from './own-desks.ts'
import { promiseColumns } from './promise-columns.ts'

/** Agreements that are signed for longer than the rule allows, and have no action plan. */
export const unplannedAlarms =
  (db: Reader, { actor, due, officer, today, rules, order }: AlarmsAsked): AlarmSource =>
  async ({ cursor, limit }) => {
    const { days, active } = rules.noActionPlan
    // Nobody in particular sees to an agreement.
    if (officer || !active || due !== 'raised') return none
    const { agreements } = db.tables
    const wanted = and(
      lt(agreements.signedOnUpper, addDays(today, -days)),
      ofOwnDesks(db, actor, { ...agreements, agreementId: agreements.id }),
      lacks(db, 'actionPlan', today),
    )
    const sort = { ...order, column: agreements.signedOnUpper }
    const page = await keysetPage(
      { sort, id: agreements.id, cursor: movedBack(cursor, days), limit },
      (part) => agreementsIn(db, wanted, part),
      ({ id, signedOnUpper }) => ({ value: signedOnUpper, id }),
    )
    const rows = page.rows.flatMap(
      ({
        signedOn: edtf,
        signedOnLower,
        signedOnUpper,
        reference,
        ...row
      }): [AlarmOf<'noActionPlan'>] | [] => {
        const signedOn = uncertain(edtf, signedOnLower, signedOnUpper)
        if (signedOn === null) return []
        const agreement = { id: row.id, reference, titles: row.titles }
        const since = raised(signedOn.upper, days, today)
        return [{ kind: 'noActionPlan', ...row, ...since, agreement, signedOn, days }]
      },
    )
    return { rows, total: await totalOf(db, agreements.id, wanted) }
  }

function agreementsIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { agreements } = db.tables
  return db
    .select({
      id: agreements.id,
      reference: agreements.reference,
      titles: agreements.titles,
      signedOn: agreements.signedOn,
      signedOnLower: agreements.signedOnLower,
      signedOnUpper: agreements.signedOnUpper,
      deskId: agreements.deskId,
      level: agreements.level,
    })
    .from(agreements)
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}

/** Promises that were made longer ago than the rule allows, and for which nothing is planned. */
export const promiseAlarms =
  (db: Reader, wish: AlarmsAsked): AlarmSource =>
  async ({ cursor, limit }) => {
    const { actor, due, today, rules, order } = wish
    const { days, active } = rules.notPlanned
    if (!active || due !== 'raised') return none
    const { commitments } = db.tables
    const wanted = and(
      lt(commitments.promisedOnUpper, addDays(today, -days)),
      ofOwnDesks(db, actor, commitments),
      seenTo(wish, commitments.officerId),
      eq(coverage(db), 'notPlanned'),
    )
    const sort = { ...order, column: commitments.promisedOnUpper }
    const page = await keysetPage(
      { sort, id: commitments.id, cursor: movedBack(cursor, days), limit },
      (part) => promisesIn(db, wanted, part),
      ({ id, promisedOnUpper }) => ({ value: promisedOnUpper, id }),
    )
    const officer = await officersOf(db, page.rows)
    const rows = page.rows.flatMap(
      ({
        officerId,
        promisedOn: edtf,
        promisedOnLower,
        promisedOnUpper,
        ...row
      }): [AlarmOf<'notPlanned'>] | [] => {
        const promisedOn = uncertain(edtf, promisedOnLower, promisedOnUpper)
        if (promisedOn === null) return []
        const since = raised(promisedOn.upper, days, today)
        return [
          { kind: 'notPlanned', ...row, ...since, officer: officer(officerId), promisedOn, days },
        ]
      },
    )
    return { rows, total: await totalOf(db, commitments.id, wanted) }
  }

function promisesIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { commitments, agreements } = db.tables
  return db
    .select({
      ...promiseColumns(db),
      promisedOn: commitments.promisedOn,
      promisedOnLower: commitments.promisedOnLower,
      promisedOnUpper: commitments.promisedOnUpper,
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}

/** The last day that the rule allows, counted from the latest that it can have begun; and how long since. */
function raised(begun: Day, days: number, today: Day) {
  const on = addDays(begun, days)
  const past = Math.max(0, daysBetween(on, today))
  return { on, late: { baseline: past, forecast: past } }
}
