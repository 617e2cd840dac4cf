import { createHash } from 'node:crypto'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import { moneyOf } from '../../contributions/queries/contribution-record.ts'
import type {
  ContentActivity,
  ContentContribution,
  ContentIndicator,
  ContentMilestone,
  ContentNames,
  PlanContent,
  ShownContent,
} from '../schema/content.ts'

/** SHA-256 of a content's canonical JSON (RFC 8785), as 64 hexadecimal digits. */
export const contentHash = (content: PlanContent): string =>
  createHash('sha256')
    .update(canonicalJson(content as unknown as Json), 'utf8')
    .digest('hex')

/** What is agreed of a plan as it is now; null where there is no such plan. Access is the caller's to ask. */
export async function planContentNow(db: Reader, planId: string): Promise<ShownContent | null> {
  const { actionPlans, activities, agreements, milestones } = db.tables
  const [plan] = await db
    .select({
      agreement: { id: agreements.id, reference: agreements.reference },
      titles: actionPlans.titles,
      fromDay: actionPlans.fromDay,
      toDay: actionPlans.toDay,
    })
    .from(actionPlans)
    .innerJoin(agreements, eq(agreements.id, actionPlans.agreementId))
    .where(eq(actionPlans.id, planId))
  if (!plan) return null
  const work = await db
    .select()
    .from(activities)
    .where(eq(activities.planId, planId))
    .orderBy(asc(activities.position), asc(activities.id))
  const steps = await db
    .select()
    .from(milestones)
    .where(eq(milestones.planId, planId))
    .orderBy(asc(milestones.position), asc(milestones.id))
  const given = await contributionsTo(db, planId)
  const content = planContentOf(plan, {
    work,
    steps,
    given,
    measuredBy: await indicatorsOf(db, planId),
  })
  return { content, names: await namesIn(db, content), hash: contentHash(content) }
}

type PlanRows = {
  work: readonly Omit<ContentActivity, 'milestones'>[]
  steps: readonly (ContentMilestone & { activityId: string })[]
  given: ContentContribution[]
  measuredBy: ContentIndicator[]
}

/** What is agreed of a plan, from what it is made of, each in its order. */
export const planContentOf = (
  plan: Pick<PlanContent, 'agreement' | 'titles' | 'fromDay' | 'toDay'>,
  { work, steps, given, measuredBy }: PlanRows,
): PlanContent => ({
  ...plan,
  ...(given.length > 0 && { contributions: given }),
  ...(measuredBy.length > 0 && { indicators: measuredBy }),
  activities: work.map((row) => ({
    ...{ id: row.id, titles: row.titles, expectedResults: row.expectedResults },
    ...{ areaId: row.areaId, ourPartyId: row.ourPartyId },
    ...{ counterpartPartyId: row.counterpartPartyId, fromDay: row.fromDay, toDay: row.toDay },
    milestones: steps
      .filter(({ activityId }) => activityId === row.id)
      .map(({ id, titles, baselineOn }) => ({ id, titles, baselineOn })),
  })),
})

async function contributionsTo(db: Reader, planId: string): Promise<ContentContribution[]> {
  const { contributions } = db.tables
  const rows = await db
    .select()
    .from(contributions)
    .where(eq(contributions.planId, planId))
    .orderBy(asc(contributions.id))
  return rows.map((row) => {
    const { id, activityId, side, form, firmness, titles, valueOn, drawnFromId } = row
    const given = { id, activityId, side, form, firmness, titles, valueOn, drawnFromId }
    return { ...given, money: moneyOf(row) }
  })
}

async function indicatorsOf(db: Reader, planId: string): Promise<ContentIndicator[]> {
  const { indicators, indicatorTargets } = db.tables
  const rows = await db
    .select()
    .from(indicators)
    .where(eq(indicators.planId, planId))
    .orderBy(asc(indicators.id))
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const targets = await db
    .select()
    .from(indicatorTargets)
    .where(inArray(indicatorTargets.indicatorId, ids))
    .orderBy(asc(indicatorTargets.indicatorId), asc(indicatorTargets.position))
  return rows.map(({ id, activityId, titles, measure, units, baseline, baselineOn }) => ({
    ...{ id, activityId, titles, measure, units, baseline, baselineOn },
    targets: targets
      .filter(({ indicatorId }) => indicatorId === id)
      .map(({ direction, fromDay, toDay, value }) => ({ direction, fromDay, toDay, value })),
  }))
}

async function namesIn(db: Reader, { activities }: PlanContent): Promise<ContentNames> {
  const { parties, priorityAreas } = db.tables
  const known = (ids: readonly (string | null)[]) => [...new Set(ids)].filter((id) => id !== null)
  const bodies = known(activities.flatMap((one) => [one.ourPartyId, one.counterpartPartyId]))
  const areas = known(activities.map(({ areaId }) => areaId))
  const rows = [
    ...(bodies.length > 0
      ? await db
          .select({ id: parties.id, names: parties.names })
          .from(parties)
          .where(inArray(parties.id, bodies))
      : []),
    ...(areas.length > 0
      ? await db
          .select({ id: priorityAreas.id, names: priorityAreas.labels })
          .from(priorityAreas)
          .where(inArray(priorityAreas.id, areas))
      : []),
  ]
  return Object.fromEntries(rows.map(({ id, names }) => [id, names]))
}
