import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { Activity, ResponsibleBody } from '#domain/activities/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** A record that a cell names; `id` is null where the register has none of that name. */
export type Named = { readonly id: string | null; readonly text: string; readonly lang?: string }

/**
 * What stands in a row, of either kind: what belongs to the other kind waits until the row becomes of
 * that kind. A day is `YYYY-MM-DD`, '' or what was typed in its place.
 */
export type Values = {
  readonly title: LanguageMap
  readonly area: Named | null
  readonly ours: Named | null
  readonly counterpart: Named | null
  readonly from: string
  /** An activity's last day; the day of a milestone that both sides first agreed on. */
  readonly due: string
  /** When a milestone is now expected. */
  readonly expected: string
  /** The rows that have to end first, by their keys, or what was typed in the place of their numbers. */
  readonly after: readonly string[] | string
  /** How a milestone stands, as a code, or what was typed in its place. */
  readonly health: string
  readonly result: LanguageMap
}

export type Field = keyof Values
export type RowKind = 'activity' | 'milestone'

export const noValues: Values = {
  title: {},
  area: null,
  ours: null,
  counterpart: null,
  from: '',
  due: '',
  expected: '',
  after: [],
  health: '',
  result: {},
}

/** What a row of each kind holds, in the order of the columns. */
export const fieldsOf: Readonly<Record<RowKind, readonly Field[]>> = {
  activity: ['title', 'area', 'ours', 'counterpart', 'from', 'due', 'after', 'result'],
  milestone: ['title', 'due', 'expected', 'after', 'health'],
}

export const fields = [
  'title',
  'area',
  'ours',
  'counterpart',
  'from',
  'due',
  'expected',
  'after',
  'health',
  'result',
] as const satisfies readonly Field[]

/** The first column has the number of the row; it is never typed. */
export const columns = ['code', ...fields] as const
export type Column = (typeof columns)[number]

export const isText = (field: Field) => field === 'title' || field === 'result'
export const isDayField = (field: Field) =>
  field === 'from' || field === 'due' || field === 'expected'
export const isNamed = (field: Field) =>
  field === 'area' || field === 'ours' || field === 'counterpart'

/** Whether two cells hold the same; a name by whom it names. */
export function isSame(one: Values[Field], other: Values[Field]): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (isNaming(one) && isNaming(other) && (one.id || other.id)) return one.id === other.id
  if (Array.isArray(one) && Array.isArray(other))
    return one.toSorted().join() === other.toSorted().join()
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

const isNaming = (value: object): value is Named => 'id' in value && 'text' in value

const inOrder = (map: object) =>
  Object.entries(map).toSorted(([one], [other]) => (one < other ? -1 : 1))

export const isBlank = (values: Values) =>
  Object.values(values).every((value) =>
    typeof value === 'object' ? value === null || Object.keys(value).length === 0 : value === '',
  )

/** A text of a map set in one language; an empty one is taken out. */
export function withText(map: LanguageMap, language: string, text: string): LanguageMap {
  const others = Object.entries(map).filter(([tag]) => tag !== language)
  return Object.fromEntries(text.trim() ? [...others, [language, text.trim()]] : others)
}

type KeyOf = (id: string) => string

/** An activity of a plan as a row of its grid. */
export const activityValues = (activity: Activity, language: string, keyOf: KeyOf): Values => ({
  ...noValues,
  title: activity.titles,
  area: activity.area && { id: activity.area.id, ...localText(activity.area.labels, language) },
  ours: bodyNamed(activity.ourParty, language),
  counterpart: bodyNamed(activity.counterpartParty, language),
  from: activity.fromDay,
  due: activity.toDay,
  after: activity.dependsOn.map(keyOf),
  result: activity.expectedResults ?? {},
})

type PlannedMilestone = Activity['milestones'][number]

/** A milestone of a plan as a row of its grid. */
export const milestoneValues = (milestone: PlannedMilestone, keyOf: KeyOf): Values => ({
  ...noValues,
  title: milestone.titles,
  due: milestone.baselineOn,
  expected: milestone.forecastOn,
  after: milestone.dependsOn.map(keyOf),
  health: milestone.health,
})

/** A body by its acronym where it has one: a cell is narrow. */
export function bodyNamed(
  body: Pick<ResponsibleBody, 'id' | 'names' | 'acronym'> | null,
  language: string,
): Named | null {
  if (!body) return null
  const { text, lang } = localText(body.names, language)
  return body.acronym ? { id: body.id, text: body.acronym } : { id: body.id, text, lang }
}

/** The days within which everything of a plan lies. */
export type Period = Pick<ActionPlan, 'fromDay' | 'toDay'>
