import { and, eq, inArray, not, type SQL } from 'drizzle-orm'
import { keysetPage, type Part } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { coverage } from '../../commitments/queries/coverage.ts'
import { settledCoverages } from '../../commitments/rules.ts'
import { isOpen } from '../../milestones/queries/overdue.ts'
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

/** Milestones that are still open, by the day that is now expected. */
export const milestoneDeadlines =
  (db: Reader, { actor, filters, days }: DeadlinesAsked): DeadlineSource =>
  async ({ cursor, limit }) => {
    const { milestones } = db.tables
    const wanted = and(
      isOpen(milestones),
      between(milestones.forecastOn, days),
      ofDesk(db, milestones.deskId, filters),
      ofAgreement(db, milestones.agreementId, filters),
      readableWhere(db, actor, milestones),
    )
    const page = await keysetPage(
      { sort: { ...order, column: milestones.forecastOn }, id: milestones.id, cursor, limit },
      (part) => milestonesIn(db, wanted, part),
      ({ on, id }) => ({ value: on, id }),
    )
    return {
      rows: page.rows.map((row) => ({ kind: 'milestone', ...row, ...sure(row.on) })),
      total: await totalOf(db, milestones.id, wanted),
    }
  }

function milestonesIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { milestones, agreements, desks } = db.tables
  return db
    .select({
      id: milestones.id,
      on: milestones.forecastOn,
      titles: milestones.titles,
      planId: milestones.planId,
      ...placeColumns(db),
      level: milestones.level,
    })
    .from(milestones)
    .innerJoin(agreements, eq(agreements.id, milestones.agreementId))
    .innerJoin(desks, eq(desks.id, milestones.deskId))
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}

/** Promises of which something is left to do, by the last day on which they can have been due. */
export const commitmentDeadlines =
  (db: Reader, { actor, filters, days }: DeadlinesAsked): DeadlineSource =>
  async ({ cursor, limit }) => {
    const { commitments } = db.tables
    const wanted = and(
      between(commitments.dueOnUpper, days),
      not(inArray(coverage(db), [...settledCoverages])),
      ofDesk(db, commitments.deskId, filters),
      ofAgreement(db, commitments.agreementId, filters),
      readableWhere(db, actor, commitments),
    )
    const page = await keysetPage(
      { sort: { ...order, column: commitments.dueOnUpper }, id: commitments.id, cursor, limit },
      (part) => commitmentsIn(db, wanted, part),
      ({ on, id }) => ({ value: on, id }),
    )
    return {
      rows: page.rows.flatMap(({ on, from, ...row }) =>
        on === null
          ? []
          : [
              {
                kind: 'commitment' as const,
                ...row,
                on,
                planId: null,
                ...sure(on),
                safeBy: from ?? on,
              },
            ],
      ),
      total: await totalOf(db, commitments.id, wanted),
    }
  }

function commitmentsIn(db: Reader, wanted: SQL | undefined, { where, orderBy, limit }: Part) {
  const { commitments, agreements, desks } = db.tables
  return db
    .select({
      id: commitments.id,
      on: commitments.dueOnUpper,
      from: commitments.dueOnLower,
      titles: commitments.titles,
      ...placeColumns(db),
      level: commitments.level,
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .innerJoin(desks, eq(desks.id, commitments.deskId))
    .where(and(wanted, where))
    .orderBy(...orderBy)
    .limit(limit)
}

const sure = (day: string) => ({ safeBy: day, certainAfter: day })
