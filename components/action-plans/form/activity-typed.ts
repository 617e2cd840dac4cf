import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { ActivityDetail } from '#domain/activities/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'

/** An activity as its form holds it; its plan and its promises are chosen when it is new. */
export type ActivityTyped = {
  planId: string
  titles: LanguageMap
  expectedResults: LanguageMap
  areaId: string
  fromDay: string
  toDay: string
  ourPartyId: Picked | null
  counterpartPartyId: Picked | null
  commitmentIds: readonly string[]
  dependsOn: readonly string[]
}

/** An activity of the register, to be changed. */
export const activityTyped = (activity: ActivityDetail, language: string): ActivityTyped => ({
  planId: activity.plan.id,
  titles: activity.titles,
  expectedResults: activity.expectedResults ?? {},
  areaId: activity.area?.id ?? '',
  fromDay: activity.fromDay,
  toDay: activity.toDay,
  ourPartyId: activity.ourParty && partyPicked(activity.ourParty, language),
  counterpartPartyId: activity.counterpartParty && partyPicked(activity.counterpartParty, language),
  commitmentIds: activity.discharges.map(({ id }) => id),
  dependsOn: activity.dependsOn,
})

/** What is sent of it: an empty field is null. */
export const activityBody = (typed: ActivityTyped): Record<string, unknown> => ({
  ...typed,
  expectedResults: Object.keys(typed.expectedResults).length > 0 ? typed.expectedResults : null,
  areaId: typed.areaId || null,
  ourPartyId: typed.ourPartyId?.id ?? null,
  counterpartPartyId: typed.counterpartPartyId?.id ?? null,
})
