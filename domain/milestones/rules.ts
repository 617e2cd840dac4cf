import { type Day, daysBetween } from '#lib/days.ts'
import type { Actor } from '../access/schema.ts'
import { dueDays, isAmong } from '../alarms/rules.ts'
import type { Due } from '../alarms/schema/due.ts'
import type { Problem } from '../outcome.ts'
import type { LateDays, MilestoneStanding } from './schema.ts'
import type { Health } from './schema/words.ts'

/** What lateness is judged by. */
export type MilestoneFacts = {
  baselineOn: Day
  forecastOn: Day
  health: Health
  completedOn: Day | null
}

/** Whether something is still to be done: neither done nor given up. */
export const isOpen = ({ health }: Pick<MilestoneFacts, 'health'>) =>
  health !== 'done' && health !== 'dropped'

/**
 * Whether an open milestone's day has passed: it is due on its forecast day, and overdue from the
 * day after. The baseline is told apart (`lateness`), because a day that both sides moved is no
 * longer the one that is waited for.
 */
export const isOverdue = (
  milestone: Pick<MilestoneFacts, 'health' | 'forecastOn'>,
  today: Day,
): boolean => isOpen(milestone) && milestone.forecastOn < today

/**
 * Whether something was still to be done at the end of a day, as far as is known now: a day to come
 * finds open what is open. What was given up is not, whenever that was (`domain.md` rule 35).
 */
export const isOpenOn = (
  { health, completedOn }: Pick<MilestoneFacts, 'health' | 'completedOn'>,
  on: Day,
): boolean => health !== 'dropped' && (completedOn === null || completedOn > on)

/**
 * Whether a milestone is due so, seen from a day; `late` of today is `isOverdue`. Behind its baseline
 * is what is past the day first agreed on while its forecast is still to come (`domain.md` rule 34).
 */
export function isDue(milestone: MilestoneFacts, due: Due, on: Day): boolean {
  if (!isOpenOn(milestone, on) || !isAmong(milestone.forecastOn, dueDays(due, on))) return false
  return due !== 'behindBaseline' || milestone.baselineOn < on
}

/**
 * How a milestone stands at the end of a day. What was done later was open then; when something was
 * given up is not kept, so it counts as given up on every day.
 */
export function standingOn(milestone: MilestoneFacts, on: Day): MilestoneStanding {
  if (milestone.health === 'dropped') return 'dropped'
  if (!isOpenOn(milestone, on)) return 'done'
  return milestone.forecastOn < on ? 'late' : 'open'
}

/**
 * Days past the baseline and past the forecast, both always shown (`domain.md` rule 34): until it
 * was completed, or until today. What was given up is not late.
 */
export function lateness(milestone: MilestoneFacts, today: Day): LateDays {
  if (milestone.health === 'dropped') return { baseline: 0, forecast: 0 }
  const until = milestone.completedOn ?? today
  return {
    baseline: Math.max(0, daysBetween(milestone.baselineOn, until)),
    forecast: Math.max(0, daysBetween(milestone.forecastOn, until)),
  }
}

/** How many are done, of how many: what was given up leaves the count (`domain.md` rule 35). */
export function progress(milestones: readonly { health: Health }[]): { done: number; of: number } {
  const counted = milestones.filter(({ health }) => health !== 'dropped')
  return { done: counted.filter(({ health }) => health === 'done').length, of: counted.length }
}

/** Why a milestone cannot have these days: each lies within its plan's period, ends included. */
export function deadlineProblem(
  plan: { fromDay: Day; toDay: Day },
  { baselineOn, forecastOn }: { baselineOn: Day; forecastOn: Day },
): Problem | null {
  const outside = (on: Day) => on < plan.fromDay || on > plan.toDay
  const { fromDay, toDay } = plan
  if (outside(baselineOn)) {
    return { code: 'milestone.baselineOutsidePlan', params: { fromDay, toDay } }
  }
  if (outside(forecastOn)) {
    return { code: 'milestone.forecastOutsidePlan', params: { fromDay, toDay } }
  }
  return null
}

type Said = {
  forecastOn?: Day | undefined
  health?: Health | undefined
  reason?: string | undefined
}

/**
 * Why a milestone can't be changed so. Its days and health are of what is still to be done; whoever
 * moves the forecast or judges it anew says why.
 */
export function changeProblem(
  now: { baselineOn: Day; forecastOn: Day; health: Health },
  plan: { fromDay: Day; toDay: Day },
  said: Said,
): Problem | null {
  const { forecastOn = now.forecastOn, health = now.health } = said
  if (forecastOn === now.forecastOn && health === now.health) return null
  if (now.health === 'done') return { code: 'milestone.alreadyCompleted' }
  if (now.health === 'dropped') return { code: 'milestone.givenUp' }
  if (said.reason === undefined) {
    return { code: 'invalid', fields: [{ path: 'reason', code: 'reasonMissing' }] }
  }
  return deadlineProblem(plan, { baselineOn: now.baselineOn, forecastOn })
}

/** Why a milestone can't be given up: only what is still to be done can. */
export function dropProblem({ health }: { health: Health }): Problem | null {
  if (health === 'done') return { code: 'milestone.alreadyCompleted' }
  return health === 'dropped' ? { code: 'milestone.givenUp' } : null
}

/** Why another day can't be agreed on: the work is over, it is the same day, or none of its plan's. */
export function dateRequestProblem(
  { baselineOn, health }: { baselineOn: Day; health: Health },
  plan: { fromDay: Day; toDay: Day },
  askedOn: Day,
): Problem | null {
  const over = dropProblem({ health })
  if (over) return over
  if (askedOn === baselineOn) {
    return { code: 'invalid', fields: [{ path: 'askedOn', code: 'sameDay' }] }
  }
  return deadlineProblem(plan, { baselineOn: askedOn, forecastOn: askedOn })
}

type Asked = { state: 'waiting' | 'approved' | 'refused'; askedBy: string; askedOn: Day }

/** Why a request can't be approved: a second person does, and the day must still be one to agree on. */
export function dateApprovalProblem(
  { state, askedBy, askedOn }: Asked,
  milestone: { baselineOn: Day; health: Health },
  plan: { fromDay: Day; toDay: Day },
  actor: Actor,
): Problem | null {
  if (state !== 'waiting') return { code: 'milestone.dateDecided' }
  if (actor.kind === 'user' && actor.id === askedBy) return { code: 'milestone.ownDateRequest' }
  return dateRequestProblem(milestone, plan, askedOn)
}

/** Why a request can't be refused: a manager does, or whoever asked takes it back. */
export function dateRefusalProblem(
  { state, askedBy }: Pick<Asked, 'state' | 'askedBy'>,
  actor: Actor,
): Problem | null {
  if (state !== 'waiting') return { code: 'milestone.dateDecided' }
  const decides = actor.kind === 'user' && (actor.role === 'manager' || actor.id === askedBy)
  return decides ? null : { code: 'milestone.dateNotYours' }
}

/** Why a milestone can't be taken out of its plan: somebody has said how it stands, or that it is done. */
export const removalProblem = (said: {
  health: Health
  judgedOn: Day | null
  /** How often it was completed, and how often another day was asked for. */
  reports: number
}): Problem | null =>
  said.health !== 'notStarted' || said.judgedOn !== null || said.reports > 0
    ? { code: 'milestone.reportedOn' }
    : null

/** What a completion is judged by, beside what is said in it. */
export type CompletionFacts = {
  health: Health
  planFromDay: Day
  agreementId: string
  /** The agreements of the documents that are offered and that the caller may read. */
  evidenceOf: ReadonlyMap<string, string>
}

/**
 * Why a milestone cannot be completed so. Evidence is asked for because auditors sample completed
 * milestones; a document that is not there, or not the caller's to know of, counts as another's.
 */
export function completionProblem(
  { health, planFromDay, agreementId, evidenceOf }: CompletionFacts,
  { completedOn, evidence }: { completedOn: Day; evidence: readonly string[] },
  today: Day,
): Problem | null {
  if (health === 'done') return { code: 'milestone.alreadyCompleted' }
  if (health === 'dropped') return { code: 'milestone.dropped' }
  if (completedOn > today) return { code: 'milestone.completedInFuture', params: { today } }
  if (completedOn < planFromDay) {
    return { code: 'milestone.completedBeforePlan', params: { fromDay: planFromDay } }
  }
  if (evidence.length === 0) return { code: 'milestone.withoutEvidence' }
  const foreign = evidence.some((document) => evidenceOf.get(document) !== agreementId)
  return foreign ? { code: 'milestone.evidenceOfAnother' } : null
}
