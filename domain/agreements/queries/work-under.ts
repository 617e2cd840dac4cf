import { and, asc, count, desc, eq, sql, sum } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { isOverdue } from '../../milestones/queries/overdue.ts'
import type { Agreement } from '../schema/agreement.ts'
import { held, heldActor } from './kept-query.ts'

type Asked = { agreementId: string; actor: Actor | null; today: Day }

/** The action plans under an agreement that the caller may read, and how far each is. */
export async function plansUnder(db: Reader, asked: Asked): Promise<Agreement['actionPlans']> {
  const { actionPlans } = db.tables
  const asker = heldActor(asked.actor)
  const plans = await db.prepared(
    `agreement.plans ${asker.name}`,
    () =>
      db
        .select({
          id: actionPlans.id,
          titles: actionPlans.titles,
          fromDay: actionPlans.fromDay,
          toDay: actionPlans.toDay,
          illustrative: actionPlans.illustrative,
        })
        .from(actionPlans)
        .where(
          and(
            eq(actionPlans.agreementId, held('agreementId')),
            readableWhere(db, asker.actor, actionPlans),
          ),
        )
        .orderBy(asc(actionPlans.fromDay), asc(actionPlans.id)),
    { ...asker.values, agreementId: asked.agreementId },
  )
  if (plans.length === 0) return []
  const counts = await milestoneCounts(db, asked)
  return plans.map((plan) => ({
    ...plan,
    milestones: counts.get(plan.id) ?? { done: 0, of: 0, overdue: 0 },
  }))
}

/** Counted as `progress` and `isOverdue` of the milestones' rules count. */
async function milestoneCounts(db: Reader, { agreementId, actor, today }: Asked) {
  const { milestones } = db.tables
  const asker = heldActor(actor)
  const when = (condition: unknown) => sum(sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`)
  const rows = await db.prepared(
    `agreement.milestones ${asker.name}`,
    () =>
      db
        .select({
          planId: milestones.planId,
          all: count(),
          done: when(eq(milestones.health, 'done')),
          dropped: when(eq(milestones.health, 'dropped')),
          overdue: when(isOverdue(milestones, held('today'))),
        })
        .from(milestones)
        .where(
          and(
            eq(milestones.agreementId, held('agreementId')),
            readableWhere(db, asker.actor, milestones),
          ),
        )
        .groupBy(milestones.planId),
    { ...asker.values, agreementId, today },
  )
  return new Map(
    rows.map(({ planId, all, done, dropped, overdue }) => [
      planId,
      { done: Number(done), of: all - Number(dropped), overdue: Number(overdue) },
    ]),
  )
}

/** As many as a page shows. */
const mostDocuments = 100

/** The files of an agreement that the caller may read, the newest first. */
export async function documentsUnder(db: Reader, asked: Asked): Promise<Agreement['documents']> {
  const { documents } = db.tables
  const asker = heldActor(asked.actor)
  return await db.prepared(
    `agreement.documents ${asker.name}`,
    () =>
      db
        .select({
          id: documents.id,
          version: documents.version,
          fileName: documents.fileName,
          mediaType: documents.mediaType,
          size: documents.size,
          language: documents.language,
          role: documents.role,
        })
        .from(documents)
        .where(
          and(
            eq(documents.agreementId, held('agreementId')),
            readableWhere(db, asker.actor, documents),
          ),
        )
        .orderBy(desc(documents.id))
        .limit(mostDocuments),
    { ...asker.values, agreementId: asked.agreementId },
  )
}
