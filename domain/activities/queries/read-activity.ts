import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { lastChange } from '../../audit/queries/last-change.ts'
import { dependenciesOfRow } from '../../dependencies/queries.ts'
import { query } from '../../query.ts'
import { type ActivityDetail, activityDetail, readActivityInput } from '../schema.ts'
import { bodiesNamed } from './bodies-named.ts'
import { promisesDischarged } from './promises-discharged.ts'

/** One activity without its milestones, with its plan and who changed it last. */
export const readActivity = query({
  name: 'activity.read',
  event: 'activity.read',
  route: 'GET /activities/{activityId}',
  input: readActivityInput,
  output: activityDetail,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<ActivityDetail | null> => {
    const found = await activityRow(db, input.activityId, actor)
    if (!found) return null
    const { row, plan, agreement, area } = found
    const body = await bodiesNamed(db, [row.ourPartyId, row.counterpartPartyId])
    const discharges = await promisesDischarged(db, [row.id], actor)
    const { id, version, titles, expectedResults, fromDay, toDay, deskId, level } = row
    return {
      ...{ id, version, titles, expectedResults, fromDay, toDay, deskId, level },
      ...{ plan, agreement, area },
      ourParty: body(row.ourPartyId),
      counterpartParty: body(row.counterpartPartyId),
      discharges: discharges(id),
      dependsOn: await dependenciesOfRow(db, id),
      ...(await lastChange(db, version)),
      writable: can(actor, deskWrites, row, await isNamed(db, actor, row)),
    }
  },
  discloses: (answer) => [{ ...answer, agreementId: answer.agreement.id }],
})

async function activityRow(db: Reader, activityId: string, actor: Actor | null) {
  const { activities, actionPlans, agreements, priorityAreas } = db.tables
  const [found] = await db
    .select({
      row: activities,
      plan: {
        id: actionPlans.id,
        titles: actionPlans.titles,
        fromDay: actionPlans.fromDay,
        toDay: actionPlans.toDay,
      },
      agreement: agreementNamed(db),
      area: { id: priorityAreas.id, labels: priorityAreas.labels },
    })
    .from(activities)
    .innerJoin(actionPlans, eq(actionPlans.id, activities.planId))
    .innerJoin(agreements, eq(agreements.id, activities.agreementId))
    .leftJoin(priorityAreas, eq(priorityAreas.id, activities.areaId))
    .where(and(eq(activities.id, activityId), readableWhere(db, actor, activities)))
  return found
}
