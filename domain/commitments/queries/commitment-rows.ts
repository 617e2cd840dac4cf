import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { bodiesNamed } from '../../activities/queries/bodies-named.ts'
import { uncertain } from '../../uncertain-columns.ts'
import { isOverdue } from '../rules.ts'
import type { CommitmentListed } from '../schema.ts'
import { coverage } from './coverage.ts'

export type Asking = { actor: Actor | null; today: Day }

type Rows = Awaited<ReturnType<typeof commitmentRows>>

/** Commitments that a condition picks, with what they are under, and how far each is covered. */
export function commitmentRows(db: Reader, where: SQL | undefined) {
  const { commitments, agreements, desks } = db.tables
  return db
    .select({
      row: commitments,
      agreement: {
        id: agreements.id,
        reference: agreements.reference,
        titles: agreements.titles,
      },
      desk: { id: desks.id, code: desks.code },
      coverage: coverage(db),
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .innerJoin(desks, eq(desks.id, commitments.deskId))
    .where(where)
}

/** Each as one line of the ledger: who, what, by when, and what discharges it. */
export async function linesOf(
  db: Reader,
  rows: Rows,
  { actor, today }: Asking,
): Promise<CommitmentListed[]> {
  const body = await bodiesNamed(
    db,
    rows.flatMap(({ row }) => [row.ourOwnerId, row.counterpartOwnerId]),
  )
  const discharging = await activitiesDischarging(
    db,
    rows.map(({ row }) => row.id),
    actor,
  )
  return rows.map(({ row, agreement, desk, coverage: covered }) => ({
    id: row.id,
    version: row.version,
    agreement,
    author: row.author,
    kind: row.kind,
    titles: row.titles,
    dueOn: uncertain(row.dueOn, row.dueOnLower, row.dueOnUpper),
    overdue: isOverdue({ coverage: covered, dueOnUpper: row.dueOnUpper }, today),
    ourOwner: body(row.ourOwnerId),
    counterpartOwner: body(row.counterpartOwnerId),
    quotation: row.quotation,
    quotationLanguage: row.quotationLanguage,
    certainty: row.certainty,
    coverage: covered,
    desk,
    level: row.level,
    activities: discharging
      .filter(({ commitmentId }) => commitmentId === row.id)
      .map(({ id, titles, plan }) => ({ id, titles, plan })),
  }))
}

/** The activities that discharge some commitments, as far as the caller may read them. */
export async function activitiesDischarging(
  db: Reader,
  commitmentIds: readonly string[],
  actor: Actor | null,
) {
  if (commitmentIds.length === 0) return []
  const { commitmentActivities, activities, actionPlans } = db.tables
  return await db
    .select({
      commitmentId: commitmentActivities.commitmentId,
      id: activities.id,
      titles: activities.titles,
      fromDay: activities.fromDay,
      toDay: activities.toDay,
      plan: {
        id: actionPlans.id,
        titles: actionPlans.titles,
        illustrative: actionPlans.illustrative,
      },
    })
    .from(commitmentActivities)
    .innerJoin(activities, eq(activities.id, commitmentActivities.activityId))
    .innerJoin(actionPlans, eq(actionPlans.id, activities.planId))
    .where(
      and(
        inArray(commitmentActivities.commitmentId, [...commitmentIds]),
        readableWhere(db, actor, activities),
      ),
    )
    .orderBy(asc(actionPlans.fromDay), asc(activities.position), asc(activities.id))
}
