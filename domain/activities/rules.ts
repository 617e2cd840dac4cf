import type { Day } from '#lib/days.ts'
import type { Health } from '../milestones/schema/words.ts'
import type { FieldProblem, Problem } from '../outcome.ts'

type Period = { fromDay: Day; toDay: Day }

/** Why an activity cannot last so: within its plan's period, both ends included, and forward. */
export function activityPeriodProblem(plan: Period, activity: Period): Problem | null {
  if (activity.toDay < activity.fromDay) {
    return { code: 'invalid', fields: [{ path: 'toDay', code: 'endsBeforeItBegins' }] }
  }
  const params = { fromDay: plan.fromDay, toDay: plan.toDay }
  const fields = (['fromDay', 'toDay'] as const)
    .filter((end) => activity[end] < plan.fromDay || activity[end] > plan.toDay)
    .map((path) => ({ path, code: 'outsidePlan', params }))
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

/** Nothing new begins under what has ended; what began before may go on (`domain.md` rule 29). */
export const afterEndProblem = (over: { reference: string; lastDay: Day } | null): Problem | null =>
  over && { code: 'activity.afterEnd', params: over }

const references = ['areaId', 'ourPartyId', 'counterpartPartyId'] as const

/** Which of the records that an activity names are not there. */
export function referenceProblem(
  said: { [name in (typeof references)[number]]?: string | null | undefined },
  known: ReadonlySet<string>,
): Problem | null {
  const fields: FieldProblem[] = references
    .filter((name) => said[name] && !known.has(said[name]))
    .map((path) => ({ path, code: 'noSuchRecord' }))
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

/** Why an activity can't be taken out of its plan: something stands on it. */
export function removalProblem(on: {
  milestones: number
  promises: number
  contributions: number
  indicators: number
}): Problem | null {
  if (on.milestones > 0) return { code: 'activity.hasMilestones', params: { count: on.milestones } }
  if (on.promises > 0) return { code: 'activity.discharges', params: { count: on.promises } }
  if (on.contributions > 0)
    return { code: 'activity.hasContributions', params: { count: on.contributions } }
  return on.indicators > 0
    ? { code: 'activity.hasIndicators', params: { count: on.indicators } }
    : null
}

type Placed = { id: string; position: number }

/** Why something can't be put there: what it is to follow is not beside it. */
export const placeProblem = (
  { siblings, moved }: { siblings: readonly Placed[]; moved: Placed },
  after: string | null,
): Problem | null =>
  after === null || siblings.some(({ id }) => id === after && id !== moved.id)
    ? null
    : { code: 'invalid', fields: [{ path: 'after', code: 'noSuchRecord' }] }

/**
 * Puts one of a row's members after another, or first where `after` is null; answers the positions
 * of those that move. The positions that there were are dealt out anew, so that nothing else moves.
 */
export function newPositions(
  { siblings, moved }: { siblings: readonly Placed[]; moved: Placed },
  after: string | null,
): Placed[] {
  const others = siblings
    .filter(({ id }) => id !== moved.id)
    .toSorted((one, other) => one.position - other.position)
  const place = others.findIndex(({ id }) => id === after) + 1
  const row = others.toSpliced(place, 0, moved)
  const positions = row.map(({ position }) => position).toSorted((one, other) => one - other)
  return row
    .map(({ id }, index) => ({ id, position: positions[index] ?? 0 }))
    .filter(({ position }, index) => row[index]?.position !== position)
}

type Reached = { health: Health; forecastOn: Day; completion: { completedOn: Day } | null }

/**
 * When an activity is expected to be over: with its last milestone once all are done, else on its last
 * day, or later where a milestone is expected later. What was given up is waited for by nobody.
 */
export function expectedEnd(activity: { toDay: Day; milestones: readonly Reached[] }): Day {
  const counted = activity.milestones.filter(({ health }) => health !== 'dropped')
  const days = counted.map(({ completion, forecastOn }) => completion?.completedOn ?? forecastOn)
  const last = days.reduce((one, other) => (one > other ? one : other), '')
  const isOver = counted.length > 0 && counted.every(({ completion }) => completion !== null)
  return isOver || last > activity.toDay ? last : activity.toDay
}
