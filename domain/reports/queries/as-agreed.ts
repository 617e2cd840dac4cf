import { canonicalJson } from '#lib/canonical-json.ts'
import type { Day } from '#lib/days.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { AgreedPlan } from '../../confirmations/queries/agreed-of-plans.ts'
import type { Standing } from '../../confirmations/schema/confirmation.ts'

/** What a row prints that two sides can say yes to. */
export type Printed = {
  plan: { titles: LanguageMap; fromDay: Day; toDay: Day; illustrative: boolean }
  activity: {
    titles: LanguageMap
    areaId: string | null
    ourPartyId: string | null
    counterpartPartyId: string | null
  }
  milestone: { id: string; titles: LanguageMap; baselineOn: Day }
  area: LanguageMap | null
  ours: LanguageMap | null
  counterpart: LanguageMap | null
}

/** A row as both sides said yes to it, and whether it is as it stands now. */
export type AgreedRow<Row> = Row & { confirmation: Standing }

/**
 * What both sides said yes to last is what is printed (`domain.md` rule 28); where the plan says
 * something else by now the row is marked, and so is one that was added since.
 */
export function asAgreed<Row extends Printed>(
  row: Row,
  plan: AgreedPlan | undefined,
): AgreedRow<Row> {
  if (!plan?.agreed) return { ...row, confirmation: plan?.standing ?? 'notConfirmed' }
  const placed = plan.placed(row.milestone.id)
  if (!placed) return { ...row, confirmation: 'changeProposed' }
  const { content, names } = plan.agreed
  const { activity, milestone } = placed
  const name = (id: string | null) => (id === null ? null : (names[id] ?? null))
  const agreed = {
    plan: { titles: content.titles, fromDay: content.fromDay, toDay: content.toDay },
    activity: { titles: activity.titles },
    ids: [activity.areaId, activity.ourPartyId, activity.counterpartPartyId],
    milestone: { titles: milestone.titles, baselineOn: milestone.baselineOn },
  }
  const { illustrative: _, ...plannedNow } = row.plan
  const { titles, ...answering } = row.activity
  const now = {
    ...{ plan: plannedNow, activity: { titles } },
    ids: [answering.areaId, answering.ourPartyId, answering.counterpartPartyId],
    milestone: { titles: row.milestone.titles, baselineOn: row.milestone.baselineOn },
  }
  const isSame = canonicalJson(agreed) === canonicalJson(now)
  return {
    ...row,
    plan: { ...row.plan, ...agreed.plan },
    activity: { ...row.activity, ...agreed.activity },
    milestone: { ...row.milestone, ...agreed.milestone },
    area: name(activity.areaId),
    ours: name(activity.ourPartyId),
    counterpart: name(activity.counterpartPartyId),
    confirmation: isSame && !plan.isRestored ? 'byBoth' : 'changeProposed',
  }
}
