import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { CommitmentListed } from '../schema.ts'
import { isAgreed } from './coverage.ts'
import { stepsOf } from './steps-of.ts'

type Of<Part extends 'activities' | 'plans' | 'evidence'> = (
  commitmentId: string,
) => CommitmentListed[Part]

/**
 * From some promises to their evidence, as far as the caller may read each piece: the activities and
 * plans that discharge them, their telling milestones, and the files that prove them. A fixed number
 * of queries, however many promises.
 */
export async function workFor(
  db: Reader,
  ids: readonly string[],
  actor: Actor | null,
): Promise<{ activities: Of<'activities'>; plans: Of<'plans'>; evidence: Of<'evidence'> }> {
  if (ids.length === 0) return { activities: () => [], plans: () => [], evidence: () => [] }
  const activities = await activitiesFor(db, ids, actor)
  const plans = await plansFor(db, ids, actor)
  const proofs = await proofsFor(db, ids, actor)
  const { milestones } = db.tables
  const ofActivity = await stepsOf(db, milestones.activityId, idsOf(activities), actor)
  const ofPlan = await stepsOf(db, milestones.planId, idsOf(plans), actor)
  return {
    activities: (id) =>
      activities.flatMap(({ commitmentId, ...one }) =>
        commitmentId === id ? { ...one, ...ofActivity(one.id) } : [],
      ),
    plans: (id) =>
      plans.flatMap(({ commitmentId, ...one }) =>
        commitmentId === id ? { ...one, agreed: Number(one.agreed) === 1, ...ofPlan(one.id) } : [],
      ),
    evidence: (id) =>
      proofs.flatMap(({ commitmentId, ...one }) => (commitmentId === id ? one : [])),
  }
}

const idsOf = (rows: readonly { id: string }[]) => [...new Set(rows.map(({ id }) => id))]

async function activitiesFor(db: Reader, ids: readonly string[], actor: Actor | null) {
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
        inArray(commitmentActivities.commitmentId, [...ids]),
        readableWhere(db, actor, activities),
      ),
    )
    .orderBy(asc(actionPlans.fromDay), asc(activities.position), asc(activities.id))
}

async function plansFor(db: Reader, ids: readonly string[], actor: Actor | null) {
  const { commitmentPlans, actionPlans } = db.tables
  return await db
    .select({
      commitmentId: commitmentPlans.commitmentId,
      id: actionPlans.id,
      titles: actionPlans.titles,
      illustrative: actionPlans.illustrative,
      recordStatus: actionPlans.recordStatus,
      agreed: sql<number>`CASE WHEN ${isAgreed(db)} THEN 1 ELSE 0 END`,
      fromDay: actionPlans.fromDay,
      toDay: actionPlans.toDay,
    })
    .from(commitmentPlans)
    .innerJoin(actionPlans, eq(actionPlans.id, commitmentPlans.planId))
    .where(
      and(inArray(commitmentPlans.commitmentId, [...ids]), readableWhere(db, actor, actionPlans)),
    )
    .orderBy(asc(actionPlans.fromDay), asc(actionPlans.id))
}

async function proofsFor(db: Reader, ids: readonly string[], actor: Actor | null) {
  const { commitmentEvidence, documents } = db.tables
  return await db
    .select({
      commitmentId: commitmentEvidence.commitmentId,
      id: documents.id,
      fileName: documents.fileName,
    })
    .from(commitmentEvidence)
    .innerJoin(documents, eq(documents.id, commitmentEvidence.documentId))
    .where(
      and(inArray(commitmentEvidence.commitmentId, [...ids]), readableWhere(db, actor, documents)),
    )
    .orderBy(asc(documents.addedAt), asc(documents.id))
}
