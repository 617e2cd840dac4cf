import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { bodiesNamed } from '../../activities/queries/bodies-named.ts'
import { promisesDischarged } from '../../activities/queries/promises-discharged.ts'
import type { Activity } from '../../activities/schema.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { lastChange } from '../../audit/queries/last-change.ts'
import { commentsOf } from '../../comments/queries.ts'
import { dependenciesOf } from '../../dependencies/queries.ts'
import type { Waits } from '../../dependencies/rules.ts'
import { dateRequestsOf } from '../../milestones/queries/date-request.ts'
import { type PlacedMilestone, milestonesWhere } from '../../milestones/queries/milestones-where.ts'
import { progress } from '../../milestones/rules.ts'
import { query } from '../../query.ts'
import { type ActionPlan, actionPlan, namedPlan } from '../schema.ts'

/** A whole plan as of today, in a handful of queries however long it is. */
export const readActionPlan = query({
  name: 'actionPlan.read',
  event: 'actionPlan.read',
  route: 'GET /action-plans/{planId}',
  input: namedPlan,
  output: actionPlan,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<ActionPlan | null> => {
    const found = await planRow(db, input.planId, actor)
    if (!found) return null
    const { plan, agreement } = found
    const inPlan = eq(db.tables.milestones.planId, plan.id)
    const milestones = await milestonesWhere(db, inPlan, { actor, today })
    const named = await isNamed(db, actor, plan)
    const { agreementId: _, ...told } = plan
    return {
      ...told,
      agreement,
      today,
      progress: progress(milestones.map(({ milestone }) => milestone)),
      ...(await lastChange(db, plan.version)),
      writable: can(actor, deskWrites, plan, named),
      activities: await activitiesOf(db, plan.id, actor, milestones),
    }
  },
  discloses: (answer) => [{ ...answer, agreementId: answer.agreement.id }],
})

async function planRow(db: Reader, planId: string, actor: Actor | null) {
  const { actionPlans, agreements } = db.tables
  const [found] = await db
    .select({
      plan: actionPlans,
      agreement: agreementNamed(db),
    })
    .from(actionPlans)
    .innerJoin(agreements, eq(agreements.id, actionPlans.agreementId))
    .where(and(eq(actionPlans.id, planId), readableWhere(db, actor, actionPlans)))
  return found
}

async function activitiesOf(
  db: Reader,
  planId: string,
  actor: Actor | null,
  milestones: readonly PlacedMilestone[],
): Promise<Activity[]> {
  const { activities, priorityAreas } = db.tables
  const rows = await db
    .select({ row: activities, area: { id: priorityAreas.id, labels: priorityAreas.labels } })
    .from(activities)
    .leftJoin(priorityAreas, eq(priorityAreas.id, activities.areaId))
    .where(and(eq(activities.planId, planId), readableWhere(db, actor, activities)))
    .orderBy(asc(activities.position))
  const body = await bodiesNamed(
    db,
    rows.flatMap(({ row }) => [row.ourPartyId, row.counterpartPartyId]),
  )
  const requests = await dateRequestsOf(db, planId)
  const comments = await commentsOf(db, eq(db.tables.comments.planId, planId))
  const dependsOn = seenBy(await dependenciesOf(db, planId), rows, milestones)
  const discharges = await promisesDischarged(
    db,
    rows.map(({ row }) => row.id),
    actor,
  )
  return rows.map(({ row, area }) => ({
    id: row.id,
    version: row.version,
    titles: row.titles,
    expectedResults: row.expectedResults,
    area,
    ourParty: body(row.ourPartyId),
    counterpartParty: body(row.counterpartPartyId),
    fromDay: row.fromDay,
    toDay: row.toDay,
    discharges: discharges(row.id),
    dependsOn: dependsOn(row.id),
    milestones: milestones
      .filter((placed) => placed.row.activityId === row.id)
      .map(({ milestone }) => ({
        ...milestone,
        dependsOn: dependsOn(milestone.id),
        dateRequests: requests(milestone.id),
        comments: comments(milestone.id),
      })),
  }))
}

/** What is waited for, as far as the caller may know of it. */
function seenBy(
  waits: Waits,
  rows: readonly { row: { id: string } }[],
  milestones: readonly PlacedMilestone[],
) {
  const seen = new Set([...rows, ...milestones].map(({ row }) => row.id))
  return (id: string) => (waits.get(id) ?? []).filter((one) => seen.has(one))
}
