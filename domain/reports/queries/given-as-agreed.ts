import type { Reader } from '#db/store.ts'
import { canonicalJson } from '#lib/canonical-json.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { AgreedPlan } from '../../confirmations/queries/agreed-of-plans.ts'
import type { Standing } from '../../confirmations/schema/confirmation.ts'
import type { ContentContribution } from '../../confirmations/schema/content.ts'
import { moneyOf } from '../../contributions/queries/contribution-record.ts'

/** A contribution with what it is given to, as a report reads it. */
export type GivenRow = {
  planId: string | null
  /** What it says by itself. */
  now: ContentContribution
  plan: { titles: LanguageMap; illustrative: boolean } | null
  activity: { titles: LanguageMap } | null
}

/** What is given, and where the two sides stand on it; null where it is given to no plan. */
type Told = { given: ContentContribution; confirmation: Standing | null }

/**
 * What both sides said yes to last is what is printed (`domain.md` rule 28); where the plan says
 * something else by now the row is marked, and so is one that was added since.
 */
export function givenAsAgreed<Row extends GivenRow>(
  one: Row,
  plan: AgreedPlan | undefined,
): Row & Told {
  const { now } = one
  if (one.planId === null) return { ...one, given: now, confirmation: null }
  if (!plan?.agreed) return { ...one, given: now, confirmation: plan?.standing ?? 'notConfirmed' }
  const { contributions = [], activities, titles } = plan.agreed.content
  const given = contributions.find(({ id }) => id === now.id)
  if (!given) return { ...one, given: now, confirmation: 'changeProposed' }
  const activity = activities.find(({ id }) => id === given.activityId) ?? null
  const agreedText = canonicalJson([given, titles, activity?.titles ?? null])
  const nowText = canonicalJson([now, one.plan?.titles ?? null, one.activity?.titles ?? null])
  const isSame = agreedText === nowText && !plan.isRestored
  return {
    ...one,
    plan: one.plan && { ...one.plan, titles },
    activity,
    given,
    confirmation: isSame ? 'byBoth' : 'changeProposed',
  }
}

/** What a contribution says, of its row. */
export function givenNow(
  row: Reader['tables']['contributions']['$inferSelect'],
): ContentContribution {
  const { id, activityId, side, form, firmness, titles, valueOn, drawnFromId } = row
  const said = { id, activityId, side, form, firmness, titles, valueOn, drawnFromId }
  return { ...said, money: moneyOf(row) }
}
