import { and, eq, exists, gte, inArray, lt, lte, not, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { dueDays } from '../../alarms/rules.ts'
import type { Due } from '../../alarms/schema/due.ts'
import { isOpen } from '../../milestones/queries/overdue.ts'
import { settledCoverages } from '../rules.ts'
import type { Coverage } from '../schema/words.ts'

/** `coverage` of the rules, as an expression over the commitment that a query reads. */
export function coverage(db: Reader): SQL<Coverage> {
  const { kind, noActionReason } = db.tables.commitments
  return sql`CASE
    WHEN ${noActionReason} IS NOT NULL THEN 'noActionNeeded'
    ELSE coalesce((${coverageByWork(db)}), CASE
      WHEN ${kind} = 'interest' THEN 'notPromised' ELSE 'notPlanned' END) END`
}

/**
 * What the work for it comes to; null where none is planned, or all was given up. A row of work says
 * whether it is planned, is left to do, has begun; of plans that were promised one is enough, and so
 * a row says of all of them whether none discharges the promise yet.
 */
function coverageByWork(db: Reader) {
  const work = activityWork(db).unionAll(planWork(db)).as('work')
  return db
    .select({
      coverage: sql`CASE WHEN max(${work.planned}) = 1 THEN CASE
        WHEN max(${work.unfinished}) = 0 THEN 'done'
        WHEN max(${work.begun}) = 1 THEN 'underWay' ELSE 'notStarted' END END`,
    })
    .from(work)
}

const flag = (condition: SQL) => sql<number>`CASE WHEN ${condition} THEN 1 ELSE 0 END`

/** A row for each milestone of its activities; an activity without milestones is one without health. */
function activityWork(db: Reader) {
  const { commitments, commitmentActivities, milestones } = db.tables
  const { health } = milestones
  return db
    .select({
      planned: flag(sql`${health} IS NULL OR ${health} <> 'dropped'`).as('planned'),
      unfinished: flag(sql`${health} IS NULL OR ${isOpen(milestones)}`).as('unfinished'),
      begun: flag(sql`${health} NOT IN ('notStarted', 'dropped')`).as('begun'),
    })
    .from(commitmentActivities)
    .leftJoin(milestones, eq(milestones.activityId, commitmentActivities.activityId))
    .where(eq(commitmentActivities.commitmentId, commitments.id))
}

/** One row for all its plans, where it has any. */
function planWork(db: Reader) {
  const { commitments, commitmentPlans, actionPlans, milestones } = db.tables
  const some = (condition: SQL) => sql<number>`max(${flag(condition)})`
  const { recordStatus } = actionPlans
  const begun = inPlan(db, sql`${milestones.health} NOT IN ('notStarted', 'dropped')`)
  return db
    .select({
      planned: sql<number>`1`.as('planned'),
      unfinished: sql<number>`1 - ${some(isDischarging(db))}`.as('unfinished'),
      begun: some(sql`${recordStatus} <> 'draft' OR ${begun}`).as('begun'),
    })
    .from(commitmentPlans)
    .innerJoin(actionPlans, eq(actionPlans.id, commitmentPlans.planId))
    .where(eq(commitmentPlans.commitmentId, commitments.id))
    .having(sql`count(*) > 0`)
}

/** `isDischarging` of the rules, of the plan that a query reads. */
const isDischarging = (db: Reader): SQL =>
  sql`${db.tables.actionPlans.recordStatus} = 'validated' AND ${isAgreed(db)} AND ${inPlan(db, sql`${db.tables.milestones.health} = 'done'`)}`

/** Both sides have said yes to one content of the plan that a query reads. */
export function isAgreed(db: Reader): SQL {
  const { actionPlans, confirmations } = db.tables
  const other = alias(confirmations, 'other_side')
  return exists(
    db
      .select({ one: sql`1` })
      .from(confirmations)
      .innerJoin(other, eq(other.contentId, confirmations.contentId))
      .where(
        and(
          eq(confirmations.planId, actionPlans.id),
          eq(other.planId, actionPlans.id),
          eq(confirmations.side, 'ours'),
          eq(other.side, 'counterpart'),
        ),
      ),
  )
}

function inPlan(db: Reader, such: SQL): SQL {
  const { actionPlans, milestones } = db.tables
  return exists(
    db
      .select({ one: sql`1` })
      .from(milestones)
      .where(and(eq(milestones.planId, actionPlans.id), such)),
  )
}

/** `isDue` of the rules, as a condition. */
export function isDue(db: Reader, due: Due, on: Day): SQL | undefined {
  if (due === 'late') return isOverdue(db, on)
  if (due === 'behindBaseline') return sql`1 = 0`
  const { from, to } = dueDays(due, on)
  const { dueOnUpper } = db.tables.commitments
  return and(
    from === null ? undefined : gte(dueOnUpper, from),
    to === null ? undefined : lte(dueOnUpper, to),
    isUnsettled(db),
  )
}

/** Something is left to do. */
export const isUnsettled = (db: Reader): SQL | undefined =>
  not(inArray(coverage(db), [...settledCoverages]))

/** `isOverdue` of the rules, as a condition. */
export const isOverdue = (db: Reader, today: Day): SQL | undefined =>
  and(lt(db.tables.commitments.dueOnUpper, today), isUnsettled(db))
