import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { ContentActivity, ContentMilestone, ShownContent } from '../schema/content.ts'
import type { Standing } from '../schema/confirmation.ts'
import { planStanding, shownRow } from './plan-standing.ts'
import { standingKnown } from './standing-known.ts'

/** A milestone inside a content, with the activity that it belongs to. */
type Placed = { activity: ContentActivity; milestone: ContentMilestone }

/** What both sides said yes to last of a plan, for reports that print nothing else as agreed. */
export type AgreedPlan = {
  standing: Standing
  agreed: ShownContent | null
  /** The content was left and put back: it is the same, and needs a new yes. */
  isRestored: boolean
  placed: (milestoneId: string) => Placed | null
}

/**
 * Of these plans, those that somebody said yes to, by identifier: a few queries for each. With
 * `known`, an entry of the log, as it would have been told then.
 */
export async function agreedOfPlans(
  db: Reader,
  planIds: readonly string[],
  known?: number,
): Promise<ReadonlyMap<string, AgreedPlan>> {
  if (planIds.length === 0) return new Map()
  const { confirmations } = db.tables
  const plans = await db
    .selectDistinct({ id: confirmations.planId, agreementId: confirmations.agreementId })
    .from(confirmations)
    .where(inArray(confirmations.planId, [...new Set(planIds)]))
  const found = new Map<string, AgreedPlan>()
  for (const plan of plans) {
    const standing = await (known === undefined
      ? planStanding(db, plan)
      : standingKnown(db, plan, known))
    if (!standing) continue
    const agreed = standing.agreed ? shownRow(standing.agreed) : null
    found.set(plan.id, {
      standing: standing.standing,
      agreed,
      isRestored: standing.standing === 'changeProposed' && agreed?.hash === standing.current.hash,
      placed: placedIn(agreed),
    })
  }
  return found
}

function placedIn(agreed: ShownContent | null): AgreedPlan['placed'] {
  const places = new Map(
    agreed?.content.activities.flatMap((activity) =>
      activity.milestones.map((milestone) => [milestone.id, { activity, milestone }] as const),
    ),
  )
  return (milestoneId) => places.get(milestoneId) ?? null
}
