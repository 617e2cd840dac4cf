import { and, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { Due } from '../schema/due.ts'

/** Who asks for what is due in which way, today, and in which order it is given. */
export type AlarmsAsked = {
  actor: Actor | null
  due: Due
  today: Day
  order: Pick<Sort, 'name' | 'direction' | 'kind'>
}

type Guarded = { deskId: AnySQLiteColumn; level: AnySQLiteColumn; agreementId: AnySQLiteColumn }

/** What is of the caller's own desks and may be read. */
export function ofOwnDesks(db: Reader, actor: Actor | null, row: Guarded): SQL | undefined {
  const desks = actor?.kind === 'user' ? [...actor.deskIds] : []
  const own = desks.length > 0 ? inArray(row.deskId, desks) : sql`1 = 0`
  return and(own, readableWhere(db, actor, row))
}
