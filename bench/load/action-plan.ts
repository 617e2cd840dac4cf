import { actionPlanContent } from '#domain/action-plans/queries/action-plan-record.ts'
import { activityContent } from '#domain/activities/queries/activity-record.ts'
import type { Actor, Level } from '#domain/access/schema.ts'
import { milestoneContent } from '#domain/milestones/queries/milestone-record.ts'
import { openHealths } from '#domain/milestones/schema/words.ts'
import { addDays, addMonths, type Day, daysBetween } from '#lib/days.ts'
import { addTokens, type Area, type Party } from './bodies.ts'
import type { Bulk } from './bulk.ts'
import type { Chance } from './chance.ts'
import type { Journal } from './journal.ts'
import { activities, type Both, milestones } from './words.ts'

/** What a plan takes from its agreement. */
export type Under = {
  agreementId: string
  deskId: string
  level: Level
  actor: Actor
  signedOn: Day
  areas: readonly Area[]
  ours: Party
  counterpart: Party
}

export type Parts = { rows: Bulk; log: Journal; chance: Chance; under: Under }
type Period = { fromDay: Day; toDay: Day }

const activitiesInPlan = 2
const milestonesInPlan = 10

/** A plan of two to five years with its activities, and ten milestones in the order of their days; its activities' numbers. */
export function writeActionPlan(parts: Parts): string[] {
  const { rows, chance, under } = parts
  const fromDay = addMonths(under.signedOn, 2 + chance.below(8))
  const toDay = addMonths(fromDay, 24 + chance.below(37))
  const years = `${fromDay.slice(0, 4)}-${toDay.slice(0, 4)}`
  const plan = {
    ...named(parts, { en: `Action plan ${years}`, es: `Plan de acción ${years}` }),
    ...{ fromDay, toDay, illustrative: false, recordStatus: 'draft' as const },
  }
  rows.add('actionPlans', plan)
  addTokens(rows, 'actionPlan', plan.id, Object.values(plan.titles))
  record(parts, 'actionPlan', plan.id, actionPlanContent(plan))
  const days = Array.from({ length: milestonesInPlan }, () => chance.day(fromDay, toDay)).sort()
  const each = milestonesInPlan / activitiesInPlan
  return Array.from({ length: activitiesInPlan }, (_, index) => {
    const first = index * each
    const of = { planId: plan.id, position: index + 1, fromDay, toDay }
    return writeActivity(parts, of, days.slice(first, first + each), first)
  })
}

function writeActivity(
  parts: Parts,
  { planId, position, fromDay, toDay }: Period & { planId: string; position: number },
  days: Day[],
  milestonesBefore: number,
): string {
  const { rows, chance, under } = parts
  const area = chance.pick(under.areas)
  const words = chance.pick(activities)
  const titles = { en: words.en.replace('%', area.en), es: words.es.replace('%', area.es) }
  const activity = {
    ...{ planId, position, fromDay, toDay, areaId: area.id, expectedResults: null },
    ...{ ourPartyId: under.ours.id, counterpartPartyId: under.counterpart.id },
    ...named(parts, titles),
  }
  rows.add('activities', activity)
  record(parts, 'activity', activity.id, activityContent(activity))
  const chosen = chance.several(milestones, days.length)
  for (const [index, baselineOn] of days.entries()) {
    const forecastOn = forecast(chance, baselineOn, toDay)
    const milestone = {
      ...named(parts, chosen[index] as Both),
      ...{ planId, activityId: activity.id, baselineOn, forecastOn },
      position: milestonesBefore + index + 1,
      health: chance.pick(openHealths),
    }
    rows.add('milestones', milestone)
    record(parts, 'milestone', milestone.id, milestoneContent(milestone))
  }
  return activity.id
}

/** One in three is expected later than agreed, and never after the plan. */
function forecast(chance: Chance, baselineOn: Day, toDay: Day): Day {
  if (!chance.percent(33)) return baselineOn
  return addDays(baselineOn, chance.below(1 + Math.min(180, daysBetween(baselineOn, toDay))))
}

/** What every record of a plan has. */
const named = ({ log, chance, under }: Parts, titles: Both) => ({
  id: chance.id(log.now),
  agreementId: under.agreementId,
  titles: { ...titles },
  ...{ deskId: under.deskId, level: under.level, version: log.seq },
})

function record(
  { log, under: { agreementId, deskId, level, actor } }: Parts,
  kind: string,
  id: string,
  content: Parameters<Journal['record']>[0]['record']['content'],
): void {
  const record = { id, kind, agreementId, deskId, level, content }
  log.record({ event: `${kind}.created`, actor, record })
}
