import { and, eq, exists, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Sort } from '#db/keyset.ts'
import type { Cursor } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { areasUnder } from '../../priority-areas/queries/standing-areas.ts'
import type { Days } from '../rules.ts'
import type { Deadline, DeadlinePage, ListDeadlines } from '../schema.ts'

/** Who asks for which deadlines, of which days. */
export type DeadlinesAsked = {
  actor: Actor | null
  filters: ListDeadlines
  days: Days
  /** Of agreements alone that have not changed since an entry of the log. */
  unchangedSince?: number
}

/** Where deadlines of one kind come from: a page of them from a place on, the nearest day first. */
export type DeadlineSource = (from: { cursor: Cursor | undefined; limit: number }) => Promise<{
  rows: Deadline[]
  total: DeadlinePage['total']
}>

/** All kinds stand in one order: by day, and by id among equals. */
export const order: Pick<Sort, 'name' | 'direction' | 'kind'> = {
  name: 'deadline',
  direction: 'ascending',
  kind: 'day',
}

/** The order of all kinds, of rows that are there. */
export const byDay = (one: Deadline, other: Deadline) =>
  one.on < other.on || (one.on === other.on && one.id < other.id) ? -1 : 1

/** Among days, of an indexed column. */
export const between = (column: AnySQLiteColumn, { from, to }: Days): SQL | undefined =>
  and(
    from === null ? undefined : sql`${column} >= ${from}`,
    to === null ? undefined : sql`${column} <= ${to}`,
  )

/** What is asked of the agreement that a row is of, by its key; undefined where nothing is. */
export function ofAgreement(
  db: Reader,
  agreementId: AnySQLiteColumn,
  { country, area }: ListDeadlines,
  ...more: (SQL | undefined)[]
): SQL | undefined {
  const { agreements, agreementAreas } = db.tables
  const ofArea =
    area === undefined
      ? undefined
      : exists(
          db
            .select({ one: sql`1` })
            .from(agreementAreas)
            .where(
              and(
                eq(agreementAreas.agreementId, agreementId),
                sql`${agreementAreas.areaId} IN ${areasUnder(db, area)}`,
              ),
            ),
        )
  const asked = and(country ? eq(agreements.counterpartCountry, country) : undefined, ...more)
  const fits =
    asked &&
    exists(
      db
        .select({ one: sql`1` })
        .from(agreements)
        .where(and(eq(agreements.id, agreementId), asked)),
    )
  return and(fits, ofArea)
}

export const ofDesk = (db: Reader, deskId: AnySQLiteColumn, { desk }: ListDeadlines) =>
  desk === undefined ? undefined : eq(deskId, deskIdOf(db, desk))

/** What each row says of the agreement and the desk that it is of. */
export function placeColumns(db: Reader) {
  const { agreements, desks } = db.tables
  return {
    agreement: agreementNamed(db),
    country: agreements.counterpartCountry,
    desk: { id: desks.id, code: desks.code, names: desks.names },
  }
}
