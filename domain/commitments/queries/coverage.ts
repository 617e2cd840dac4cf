import { and, eq, gte, inArray, lt, lte, not, type SQL, sql } from 'drizzle-orm'
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

/** What the work that is planned for it comes to; null where none is planned, or all was given up. */
function coverageByWork(db: Reader) {
  const { commitments, commitmentActivities, milestones } = db.tables
  const { health } = milestones
  const some = (condition: SQL) => sql`max(CASE WHEN ${condition} THEN 1 ELSE 0 END) = 1`
  // An activity without milestones is one row without health.
  const planned = some(sql`${health} IS NULL OR ${health} <> 'dropped'`)
  const unfinished = some(sql`${health} IS NULL OR ${isOpen(milestones)}`)
  const started = some(sql`${health} NOT IN ('notStarted', 'dropped')`)
  return db
    .select({
      coverage: sql`CASE WHEN ${planned} THEN CASE
        WHEN NOT (${unfinished}) THEN 'done'
        WHEN ${started} THEN 'underWay' ELSE 'notStarted' END END`,
    })
    .from(commitmentActivities)
    .leftJoin(milestones, eq(milestones.activityId, commitmentActivities.activityId))
    .where(eq(commitmentActivities.commitmentId, commitments.id))
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

const isUnsettled = (db: Reader): SQL | undefined =>
  not(inArray(coverage(db), [...settledCoverages]))

/** `isOverdue` of the rules, as a condition. */
export const isOverdue = (db: Reader, today: Day): SQL | undefined =>
  and(lt(db.tables.commitments.dueOnUpper, today), isUnsettled(db))
