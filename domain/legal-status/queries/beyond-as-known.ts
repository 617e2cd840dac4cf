import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { rowsUnderKnown } from '../../agreements/queries/known/rows-known.ts'
import { dependent } from '../../agreements/schema/tree.ts'
import { standingAt } from '../../audit/queries/known-at.ts'

type Asked = { actor: Actor | null; agreementId: string; end: Day; seq: number; limit: number }

/** The agreements that stood or fell with one and go on beyond a day, by what was known then. */
export async function dependentsBeyondKnown(db: Reader, { agreementId, end, ...asked }: Asked) {
  const under = await rowsUnderKnown(db, [agreementId], asked)
  return under
    .map(({ row }) => row)
    .filter(
      ({ parentRelation, inForceUntil }) =>
        parentRelation !== null &&
        dependent.includes(parentRelation) &&
        (inForceUntil === null || inForceUntil > end),
    )
    .map(({ id, reference, titles, parentRelation, inForceUntil, deskId, level }) => ({
      ...{ id, reference, titles, relation: parentRelation, inForceUntil, deskId, level },
    }))
    .toSorted((one, other) => (one.reference < other.reference ? -1 : 1))
}

type Work = { planId: string; toDay?: Day; forecastOn?: Day; health?: string }

/** The plans whose activities or open milestones go on beyond a day, by what was known then. */
export async function plansBeyondKnown(db: Reader, { actor, agreementId, end, ...asked }: Asked) {
  const { versions, actionPlans } = db.tables
  const rows = await db
    .select({ kind: versions.subjectKind, content: versions.content })
    .from(versions)
    .where(
      and(
        eq(versions.agreementId, agreementId),
        inArray(versions.subjectKind, ['activity', 'milestone']),
        standingAt(db, asked.seq),
        readableWhere(db, actor, versions),
      ),
    )
  const work = rows.map(({ kind, content }) => ({ kind, of: content as unknown as Work }))
  const beyond = work.filter(({ kind, of }) => (kind === 'activity' ? runs(of, end) : due(of, end)))
  const ids = [...new Set(beyond.map(({ of }) => of.planId))].slice(0, asked.limit)
  if (ids.length === 0) return []
  const plans = await db
    .select({ id: actionPlans.id, titles: actionPlans.titles })
    .from(actionPlans)
    .where(and(inArray(actionPlans.id, ids), readableWhere(db, actor, actionPlans)))
    .orderBy(asc(actionPlans.fromDay), asc(actionPlans.id))
  const count = (planId: string, wanted: string) =>
    beyond.filter(({ kind, of }) => kind === wanted && of.planId === planId).length
  return plans.map((plan) => ({
    ...plan,
    activities: count(plan.id, 'activity'),
    milestones: count(plan.id, 'milestone'),
  }))
}

const runs = ({ toDay }: Work, end: Day) => toDay !== undefined && toDay > end

const due = ({ forecastOn, health }: Work, end: Day) =>
  forecastOn !== undefined && forecastOn > end && !['done', 'dropped'].includes(health ?? '')
