import { and, eq, type SQL } from 'drizzle-orm'
import { keysetPage, type Part } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { type Day, daysBetween } from '#lib/days.ts'
import { coverage, isDue } from '../../commitments/queries/coverage.ts'
import type { Person } from '../../milestones/schema.ts'
import { totalOf } from '../../total.ts'
import { uncertain } from '../../uncertain-columns.ts'
import type { CommitmentAlarm } from '../schema/alarm.ts'
import type { AlarmSource } from './list-alarms.ts'
import { officersOf } from './officers-of.ts'
import { type AlarmsAsked, byItsDay, none, ofOwnDesks, seenTo } from './own-desks.ts'
import { promiseColumns } from './promise-columns.ts'

/** Promises of which something is left to do, by the last day on which they can have been due. */
export const commitmentAlarms =
  (db: Reader, wish: AlarmsAsked): AlarmSource =>
  async ({ cursor, limit }) => {
    const { actor, due, today, order } = wish
    const asked = byItsDay(due)
    // No promise has a second day that it could be behind.
    if (asked === null || asked === 'behindBaseline') return none
    const { commitments } = db.tables
    const wanted = and(
      ofOwnDesks(db, actor, commitments),
      seenTo(wish, commitments.officerId),
      isDue(db, asked, today),
    )
    const page = await keysetPage(
      { sort: { ...order, column: commitments.dueOnUpper }, id: commitments.id, cursor, limit },
      (part) => rowsIn(db, wanted, part),
      ({ id, dueOnUpper }) => ({ value: dueOnUpper, id }),
    )
    const officer = await officersOf(db, page.rows)
    return {
      rows: page.rows.flatMap((row) => alarmOf(row, officer(row.officerId), today) ?? []),
      total: await totalOf(db, commitments.id, wanted),
    }
  }

type Row = Awaited<ReturnType<typeof rowsIn>>[number]

function alarmOf(
  { dueOn: edtf, dueOnLower, dueOnUpper, officerId: _, ...row }: Row,
  officer: Person | null,
  today: Day,
): CommitmentAlarm | null {
  const dueOn = uncertain(edtf, dueOnLower, dueOnUpper)
  if (dueOn === null) return null
  const days = Math.max(0, daysBetween(dueOn.upper, today))
  const late = { baseline: days, forecast: days }
  return { kind: 'commitment', ...row, officer, on: dueOn.upper, dueOn, late }
}

function rowsIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { commitments, agreements } = db.tables
  return db
    .select({
      ...promiseColumns(db),
      dueOn: commitments.dueOn,
      dueOnLower: commitments.dueOnLower,
      dueOnUpper: commitments.dueOnUpper,
      coverage: coverage(db),
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}
