import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { addDays, type Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import { userOf } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import type { AlarmRuleSet } from '../schema/alarm-rule.ts'
import type { Due } from '../schema/due.ts'
import type { AlarmDue, AlarmRule } from '../schema/words.ts'

/** Who asks for what is due in which way, today, by which rules, and in which order it is given. */
export type AlarmsAsked = {
  actor: Actor | null
  due: AlarmDue
  /** Only what the caller sees to. */
  officer: 'me' | undefined
  today: Day
  rules: Record<AlarmRule, AlarmRuleSet>
  order: Pick<Sort, 'name' | 'direction' | 'kind'>
}

/** What is not there, of any kind. */
export const none = { rows: [], total: { exact: 0 } }

/** Asked for what is due by its own day, which no rule counts. */
export const byItsDay = (due: AlarmDue): Due | null =>
  due === 'ahead' || due === 'raised' ? null : due

/** A place in the list, as that of rows whose own day lies so many days before. */
export const movedBack = <At extends { value: string | number | null }>(
  cursor: At | undefined,
  days: number,
): At | undefined => cursor && { ...cursor, value: addDays(String(cursor.value), -days) }

type Guarded = { deskId: AnySQLiteColumn; level: AnySQLiteColumn; agreementId: AnySQLiteColumn }

/** What is of the caller's own desks and may be read. */
export function ofOwnDesks(db: Reader, actor: Actor | null, row: Guarded): SQL | undefined {
  const desks = actor?.kind === 'user' ? [...actor.deskIds] : []
  const own = desks.length > 0 ? inArray(row.deskId, desks) : sql`1 = 0`
  return and(own, readableWhere(db, actor, row))
}

/** What the caller sees to, where that alone is asked for. */
export const seenTo = ({ actor, officer }: AlarmsAsked, column: AnySQLiteColumn) =>
  officer && eq(column, userOf(actor) ?? '')
