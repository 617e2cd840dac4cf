import { and, eq, lte, type SQL } from 'drizzle-orm'
import { keysetPage, type Part } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { totalOf } from '../../total.ts'
import {
  between,
  type DeadlinesAsked,
  type DeadlineSource,
  ofAgreement,
  ofDesk,
  order,
  placeColumns,
} from './deadlines-asked.ts'

type Kind = 'notice' | 'lastDay' | 'windingUp'

/** What the law asks for by a day: notices, last days in force, provisions that end. */
export const legalDeadlines =
  (
    db: Reader,
    { actor, filters, days, unchangedSince }: DeadlinesAsked,
    kind?: Kind,
  ): DeadlineSource =>
  async ({ cursor, limit }) => {
    const { legalDeadlines: deadlines, agreements } = db.tables
    const wanted = and(
      between(deadlines.sendBy, days),
      kind && eq(deadlines.kind, kind),
      ofAgreement(
        db,
        deadlines.agreementId,
        filters,
        unchangedSince === undefined ? undefined : lte(agreements.version, unchangedSince),
        ofDesk(db, agreements.deskId, filters),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
    const page = await keysetPage(
      { sort: { ...order, column: deadlines.sendBy }, id: deadlines.id, cursor, limit },
      (part) => rowsIn(db, wanted, part),
      ({ on, id }) => ({ value: on, id }),
    )
    return {
      rows: page.rows.map((row) => ({ ...row, titles: row.agreement.titles, planId: null })),
      total: await totalOf(db, deadlines.id, wanted),
    }
  }

function rowsIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { legalDeadlines: deadlines, agreements, desks } = db.tables
  return db
    .select({
      id: deadlines.id,
      kind: deadlines.kind,
      on: deadlines.sendBy,
      safeBy: deadlines.safeBy,
      certainAfter: deadlines.certainAfter,
      ...placeColumns(db),
      level: agreements.level,
    })
    .from(deadlines)
    .innerJoin(agreements, eq(agreements.id, deadlines.agreementId))
    .innerJoin(desks, eq(desks.id, agreements.deskId))
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}
