import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { recordsUnder, standingAt } from '../../audit/queries/known-at.ts'
import type {
  ContentActivity,
  ContentContribution,
  ContentIndicator,
  ContentMilestone,
  PlanContent,
} from '../schema/content.ts'
import { contentSince } from './content-since.ts'
import { contentHash, planContentOf } from './plan-content.ts'
import { standingFrom } from './plan-standing.ts'

type Plan = { id: string; agreementId: string }

/** A plan between its two sides as it was known at an entry of the log; null where it was not there yet. */
export async function standingKnown(db: Reader, plan: Plan, seq: number) {
  const content = await planContentKnown(db, plan, seq)
  if (!content) return null
  const { planContents } = db.tables
  const rows = await db
    .select()
    .from(planContents)
    .where(eq(planContents.planId, plan.id))
    .orderBy(asc(planContents.seq))
  const given = await confirmationsKnown(db, [plan.id], seq)
  const { standing, agreed } = standingFrom(rows, given, await contentSince(db, plan, seq))
  return { standing, agreed, current: { hash: contentHash(content) } }
}

/** Who had said yes to which content of plans, by an entry of the log. */
export async function confirmationsKnown(db: Reader, planIds: readonly string[], seq: number) {
  if (planIds.length === 0) return []
  const { confirmations, versions } = db.tables
  const { planId, contentId, side, version } = confirmations
  return await db
    .select({ planId, contentId, side, version })
    .from(confirmations)
    .innerJoin(versions, eq(versions.subjectId, confirmations.id))
    .where(and(inArray(planId, [...planIds]), standingAt(db, seq)))
    .orderBy(asc(confirmations.confirmedAt), asc(confirmations.id))
}

const kinds = ['actionPlan', 'activity', 'milestone', 'contribution', 'indicator']

type Part = { id: string; planId: string; activityId: string; position: number }

async function planContentKnown(db: Reader, plan: Plan, seq: number): Promise<PlanContent | null> {
  const records = await recordsUnder(db, [plan.agreementId], kinds, { seq, actor: null })
  const held = records.find(({ id }) => id === plan.id)?.content as PlanContent | undefined
  if (!held) return null
  const parts = <Kind>(wanted: string) =>
    records
      .filter(({ kind, content }) => kind === wanted && content.planId === plan.id)
      .map(({ id, content }) => ({ ...content, id }) as unknown as Part & Kind)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const inOrder = (one: Part, other: Part) => one.position - other.position
  const { agreements } = db.tables
  const [agreement] = await db
    .select({ id: agreements.id, reference: agreements.reference })
    .from(agreements)
    .where(eq(agreements.id, plan.agreementId))
  if (!agreement) return null
  const { titles, fromDay, toDay } = held
  return planContentOf(
    { agreement, titles, fromDay, toDay },
    {
      work: parts<ContentActivity>('activity').toSorted(inOrder),
      steps: parts<ContentMilestone>('milestone').toSorted(inOrder),
      given: parts<ContentContribution>('contribution').map(contributionOf),
      measuredBy: parts<ContentIndicator>('indicator').map(indicatorOf),
    },
  )
}

/** Only what is agreed of it, as its row gives it. */
const contributionOf = (given: ContentContribution): ContentContribution => {
  const { id, activityId, side, form, firmness, titles, money, valueOn, drawnFromId } = given
  return { id, activityId, side, form, firmness, titles, money, valueOn, drawnFromId }
}

const indicatorOf = (measured: ContentIndicator): ContentIndicator => {
  const { id, activityId, titles, measure, units, baseline, baselineOn, targets } = measured
  return { id, activityId, titles, measure, units, baseline, baselineOn, targets }
}
