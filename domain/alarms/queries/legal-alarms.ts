import { and, eq, exists, gte, lte, type SQL, sql } from 'drizzle-orm'
import { keysetPage, type Part } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { type Day, daysBetween } from '#lib/days.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { totalOf } from '../../total.ts'
import { legalDays } from '../rules.ts'
import type { AlarmOf } from '../schema/alarm.ts'
import type { AlarmSource } from './list-alarms.ts'
import { type AlarmsAsked, none, ofOwnDesks } from './own-desks.ts'

/** Days of the law by which something must be sent or done, as near or as lately passed as their rule looks. */
export const legalAlarms =
  (db: Reader, { actor, due, officer, today, rules, order }: AlarmsAsked): AlarmSource =>
  async ({ cursor, limit }) => {
    const { days, active } = rules.legalDeadline
    // The law's days are the desk's, nobody's in particular.
    const among = active && !officer ? legalDays(due, today, days) : null
    if (among === null) return none
    const { agreements, legalDeadlines: deadlines } = db.tables
    const wanted = and(
      gte(deadlines.sendBy, among.from),
      lte(deadlines.sendBy, among.to),
      exists(
        db
          .select({ one: sql`1` })
          .from(agreements)
          .where(
            and(
              eq(agreements.id, deadlines.agreementId),
              ofOwnDesks(db, actor, { ...agreements, agreementId: agreements.id }),
            ),
          ),
      ),
    )
    const page = await keysetPage(
      { sort: { ...order, column: deadlines.sendBy }, id: deadlines.id, cursor, limit },
      (part) => rowsIn(db, wanted, part),
      ({ id, on }) => ({ value: on, id }),
    )
    return {
      rows: page.rows.map((row) => alarmOf(row, { today, days })),
      total: await totalOf(db, deadlines.id, wanted),
    }
  }

type Row = Awaited<ReturnType<typeof rowsIn>>[number]

function alarmOf(
  row: Row,
  { today, days }: { today: Day; days: number },
): AlarmOf<'legalDeadline'> {
  const passed = Math.max(0, daysBetween(row.on, today))
  const { titles } = row.agreement
  return {
    kind: 'legalDeadline',
    ...row,
    titles,
    late: { baseline: passed, forecast: passed },
    days,
  }
}

function rowsIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { agreements, legalDeadlines: deadlines } = db.tables
  return db
    .select({
      id: deadlines.id,
      deadline: deadlines.kind,
      on: deadlines.sendBy,
      safeBy: deadlines.safeBy,
      certainAfter: deadlines.certainAfter,
      agreement: agreementNamed(db),
      deskId: agreements.deskId,
      level: agreements.level,
    })
    .from(deadlines)
    .innerJoin(agreements, eq(agreements.id, deadlines.agreementId))
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}
