import { and, asc, count, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { parentEndingsOf } from '../../agreements/queries/parent-endings.ts'
import { fatesUnder } from '../../agreements/rules/tree.ts'
import { dependent } from '../../agreements/schema/tree.ts'
import { isOpen } from '../../milestones/queries/overdue.ts'
import { dependentsBeyondKnown, plansBeyondKnown } from './beyond-as-known.ts'
import type { Facts } from '../rules/legal-status.ts'
import type { BeyondEnd } from '../schema/beyond-end.ts'

/** As many as are named. */
const most = 50

type Asked = {
  actor: Actor | null
  agreementId: string
  law: Facts
  end: Day
  /** The entry of the log at which it is told; null for now. */
  seq: number | null
}

/** What of an agreement's own goes on beyond a last day (`domain.md` rule 29), as the caller may know. */
export const beyondEnd = async (db: Reader, asked: Asked): Promise<BeyondEnd> => ({
  agreements: await agreementsBeyond(db, asked),
  plans:
    asked.seq === null
      ? await plansBeyond(db, asked)
      : await plansBeyondKnown(db, { ...asked, seq: asked.seq, limit: most }),
})

/** Those that stand or fall with it, each with what is asked of it until that is decided. */
async function agreementsBeyond(db: Reader, asked: Asked) {
  const { agreementId, law, seq } = asked
  const under =
    seq === null
      ? await dependentsBeyond(db, asked)
      : await dependentsBeyondKnown(db, { ...asked, seq, limit: most })
  const decisions = await parentEndingsOf(
    db,
    under.map((one) => one.id),
    seq,
  )
  return under.map((one) => {
    const decision = decisions.get(one.id)
    const decided = decision?.parentId === agreementId ? decision.fate : null
    return { ...one, decided, choices: decided ? [] : fatesUnder(law) }
  })
}

async function dependentsBeyond(db: Reader, { actor, agreementId, end }: Asked) {
  const { agreements } = db.tables
  const {
    id,
    reference,
    titles,
    parentRelation: relation,
    inForceUntil,
    deskId,
    level,
  } = agreements
  return await db
    .select({ id, reference, titles, relation, inForceUntil, deskId, level })
    .from(agreements)
    .where(
      and(
        eq(agreements.parentId, agreementId),
        inArray(relation, [...dependent]),
        or(isNull(inForceUntil), gt(inForceUntil, end)),
        readableWhere(db, actor, { ...agreements, agreementId: id }),
      ),
    )
    .orderBy(asc(reference))
    .limit(most)
}

async function plansBeyond(db: Reader, { actor, agreementId, end }: Asked) {
  const { actionPlans, activities, milestones } = db.tables
  const running = and(gt(activities.toDay, end), readableWhere(db, actor, activities))
  const due = and(
    isOpen(milestones),
    gt(milestones.forecastOn, end),
    readableWhere(db, actor, milestones),
  )
  const ofActivities = await countsByPlan(db, activities, agreementId, running)
  const ofMilestones = await countsByPlan(db, milestones, agreementId, due)
  const ids = [...new Set([...ofActivities.keys(), ...ofMilestones.keys()])].slice(0, most)
  if (ids.length === 0) return []
  const plans = await db
    .select({ id: actionPlans.id, titles: actionPlans.titles })
    .from(actionPlans)
    .where(and(inArray(actionPlans.id, ids), readableWhere(db, actor, actionPlans)))
    .orderBy(asc(actionPlans.fromDay), asc(actionPlans.id))
  return plans.map((plan) => ({
    ...plan,
    activities: ofActivities.get(plan.id) ?? 0,
    milestones: ofMilestones.get(plan.id) ?? 0,
  }))
}

async function countsByPlan(
  db: Reader,
  rows: Reader['tables']['activities'] | Reader['tables']['milestones'],
  agreementId: string,
  where: SQL | undefined,
): Promise<ReadonlyMap<string, number>> {
  const counts = await db
    .select({ planId: rows.planId, count: count() })
    .from(rows)
    .where(and(eq(rows.agreementId, agreementId), where))
    .groupBy(rows.planId)
  return new Map(counts.map((one) => [one.planId, one.count]))
}

/** The agreements that it names, each of which may be confidential itself. */
export const disclosedBeyond = (beyond: BeyondEnd | null) =>
  (beyond?.agreements ?? []).map(({ id, deskId, level }) => ({
    id,
    deskId,
    level,
    agreementId: id,
  }))
