import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type {
  ContentActivity,
  ContentContribution,
  ContentIndicator,
  ContentMilestone,
  PlanContent,
  SubjectKind,
} from '../schema/content.ts'

/** What a difference may be of: what can be asked to be otherwise, what the sides give, what is measured. */
type DifferenceSubject = SubjectKind | 'contribution' | 'indicator'

/** One thing by which a content differs from another. */
export type Difference =
  | {
      kind: 'changed'
      subject: DifferenceSubject
      id: string
      titles: LanguageMap
      field: string
      from: Json
      to: Json
    }
  | {
      kind: 'added' | 'removed'
      subject: 'activity' | 'milestone' | 'contribution' | 'indicator'
      id: string
      titles: LanguageMap
    }
  | { kind: 'moved'; subject: 'activity' | 'milestone'; id: string; titles: LanguageMap }
  | { kind: 'reordered' }

type Thing = { id: string; titles: LanguageMap }

const fieldsOf = {
  actionPlan: ['titles', 'fromDay', 'toDay'],
  activity: [
    'titles',
    'expectedResults',
    'areaId',
    'ourPartyId',
    'counterpartPartyId',
    'fromDay',
    'toDay',
  ],
  milestone: ['titles', 'baselineOn'],
  contribution: [
    'titles',
    'side',
    'form',
    'firmness',
    'money',
    'valueOn',
    'drawnFromId',
    'activityId',
  ],
  indicator: ['titles', 'measure', 'units', 'baseline', 'baselineOn', 'activityId'],
} as const

/** How a content differs from an earlier one, in the order of the later; nothing where they are the same. */
export function differences(before: PlanContent, after: PlanContent): Difference[] {
  const plan = (content: PlanContent) => ({ ...content, id: content.agreement.id })
  const found = [
    ...changes('actionPlan', plan(before), plan(after)),
    ...ofThings('activity', before.activities, after.activities),
    ...ofThings('milestone', milestonesOf(before), milestonesOf(after)),
    ...movedMilestones(before, after),
    ...ofThings('contribution', before.contributions ?? [], after.contributions ?? []),
    ...ofThings('indicator', before.indicators ?? [], after.indicators ?? []),
    ...changedTargets(before.indicators ?? [], after.indicators ?? []),
  ]
  const isOtherwiseSame = found.length === 0 && canonicalJson(before) !== canonicalJson(after)
  return isOtherwiseSame ? [{ kind: 'reordered' }] : found
}

const milestonesOf = ({ activities }: PlanContent) =>
  activities.flatMap(({ milestones }) => milestones)

type Part = ContentActivity | ContentMilestone | ContentContribution | ContentIndicator

function ofThings(
  subject: 'activity' | 'milestone' | 'contribution' | 'indicator',
  before: readonly Part[],
  after: readonly Part[],
): Difference[] {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((one): Difference[] => {
      const was = earlier.get(one.id)
      return was ? changes(subject, was, one) : [{ kind: 'added', subject, ...named(one) }]
    }),
    ...before
      .filter(({ id }) => !later.has(id))
      .map((one): Difference => ({ kind: 'removed', subject, ...named(one) })),
  ]
}

/** A target with how its value is measured, so that it can be said by itself. */
export type MeasuredTarget = ContentIndicator['targets'][number] &
  Pick<ContentIndicator, 'measure' | 'units'>

/** Targets of indicators that were there before, each by its period and the way that it leads. */
function changedTargets(
  before: readonly ContentIndicator[],
  after: readonly ContentIndicator[],
): Difference[] {
  return after.flatMap((indicator) => {
    const was = before.find(({ id }) => id === indicator.id)
    if (!was) return []
    const [earlier, later] = [targetsIn(was), targetsIn(indicator)]
    return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key): Difference[] => {
      const [from, to] = [earlier.get(key) ?? null, later.get(key) ?? null]
      if (from?.value === to?.value) return []
      const asJson = { from: from as Json, to: to as Json }
      return [
        {
          ...{ kind: 'changed', subject: 'indicator', field: 'target' },
          ...named(indicator),
          ...asJson,
        },
      ]
    })
  })
}

const targetsIn = ({ targets, measure, units }: ContentIndicator): Map<string, MeasuredTarget> =>
  new Map(
    targets.map((target) => [
      `${target.direction} ${target.fromDay} ${target.toDay}`,
      { ...target, measure, units },
    ]),
  )

/** Milestones that belong to another activity now. */
function movedMilestones(before: PlanContent, after: PlanContent): Difference[] {
  const placeIn = ({ activities }: PlanContent) =>
    new Map(activities.flatMap(({ id, milestones }) => milestones.map((one) => [one.id, id])))
  const [was, is] = [placeIn(before), placeIn(after)]
  return milestonesOf(after)
    .filter(({ id }) => was.has(id) && was.get(id) !== is.get(id))
    .map((one): Difference => ({ kind: 'moved', subject: 'milestone', ...named(one) }))
}

const named = ({ id, titles }: Thing) => ({ id, titles })

function changes(subject: DifferenceSubject, before: Thing, after: Thing): Difference[] {
  const value = (thing: object, field: string) => (thing as Record<string, Json>)[field] ?? null
  return fieldsOf[subject].flatMap((field): Difference[] => {
    const [from, to] = [value(before, field), value(after, field)]
    if (canonicalJson(from) === canonicalJson(to)) return []
    return [{ kind: 'changed', subject, ...named(before), field, from, to }]
  })
}
