import type { Day } from '#lib/days.ts'
import { dueDays, isAmong } from '../alarms/rules.ts'
import type { Due } from '../alarms/schema/due.ts'
import { isOpen } from '../milestones/rules.ts'
import type { Health } from '../milestones/schema/words.ts'
import type { FieldProblem, Problem } from '../outcome.ts'
import type { CommitmentKind, Coverage } from './schema/words.ts'

/** What coverage is told from: the activities that discharge a commitment, with their milestones. */
export type CoverageFacts = {
  kind: CommitmentKind
  noActionReason: string | null
  activities: readonly { milestones: readonly { health: Health }[] }[]
}

/**
 * How far a commitment is covered: nobody types it in. An activity whose milestones were all given up
 * plans nothing any more (`domain.md` rule 35); one without milestones is planned, and not started.
 */
export function coverage({ kind, noActionReason, activities }: CoverageFacts): Coverage {
  if (noActionReason !== null) return 'noActionNeeded'
  const planned = activities.filter(
    ({ milestones }) => milestones.length === 0 || milestones.some(isKept),
  )
  if (planned.length === 0) return kind === 'interest' ? 'notPromised' : 'notPlanned'
  const milestones = planned.flatMap((activity) => activity.milestones).filter(isKept)
  const unfinished = planned.some((activity) => activity.milestones.length === 0)
  if (!unfinished && !milestones.some(isOpen)) return 'done'
  return milestones.some(({ health }) => health !== 'notStarted') ? 'underWay' : 'notStarted'
}

const isKept = ({ health }: { health: Health }) => health !== 'dropped'

/** Coverages in which nothing is left to do. */
export const settledCoverages = ['done', 'noActionNeeded'] as const satisfies readonly Coverage[]

/**
 * Whether a commitment is late: something is left to do, and the last day on which it can have been
 * due has passed. One without a day is never late.
 */
export const isOverdue = (
  { coverage, dueOnUpper }: { coverage: Coverage; dueOnUpper: Day | null },
  today: Day,
): boolean =>
  dueOnUpper !== null &&
  dueOnUpper < today &&
  !settledCoverages.some((settled) => settled === coverage)

/** Whether a commitment is due so, seen from a day; it has no second day to be behind. */
export function isDue(
  commitment: { coverage: Coverage; dueOnUpper: Day | null },
  due: Due,
  on: Day,
): boolean {
  const { coverage: covered, dueOnUpper } = commitment
  if (due === 'late') return isOverdue(commitment, on)
  if (due === 'behindBaseline' || dueOnUpper === null) return false
  const settled = settledCoverages.some((one) => one === covered)
  return !settled && isAmong(dueOnUpper, dueDays(due, on))
}

type Quoted = {
  quotation: string | null
  quotationLanguage: string | null
  certainty: string | null
}

/** What is known of the records that a commitment names; undefined for one that is not to be found. */
export type NamedRecords = {
  parties: ReadonlySet<string>
  /** Of which agreement a meeting or a source is; null where it is of none in particular. */
  agreementOf: ReadonlyMap<string, string | null>
}

type Naming = {
  agreementId: string
  ourOwnerId: string | null
  counterpartOwnerId: string | null
  meetingId: string | null
  sourceId: string | null
}

/** Why a commitment can't be kept so: each field that names what is not there, or says half of it. */
export function commitmentProblem(said: Naming & Quoted, named: NamedRecords): Problem | null {
  const fields = [...bodyProblems(said, named), ...placeProblems(said, named), ...halfQuoted(said)]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

const bodyProblems = (said: Naming, { parties }: NamedRecords): FieldProblem[] =>
  (['ourOwnerId', 'counterpartOwnerId'] as const).flatMap((path) =>
    said[path] !== null && !parties.has(said[path]) ? { path, code: 'noSuchRecord' } : [],
  )

const placeProblems = (said: Naming, { agreementOf }: NamedRecords): FieldProblem[] =>
  (['meetingId', 'sourceId'] as const).flatMap((path) => {
    const id = said[path]
    if (id === null) return []
    const agreementId = agreementOf.get(id)
    if (agreementId === undefined) return { path, code: 'noSuchRecord' }
    return agreementId !== null && agreementId !== said.agreementId
      ? { path, code: 'ofAnotherAgreement' }
      : []
  })

/** Words of a source are in some language, and are read with some certainty. */
const halfQuoted = (said: Quoted): FieldProblem[] =>
  said.quotation === null
    ? []
    : (['quotationLanguage', 'certainty'] as const).flatMap((path) =>
        said[path] === null ? { path, code: 'required' } : [],
      )

/** Why an activity can't be tied to a commitment, or to no commitment any more. */
export function linkProblem(
  { agreementId, noActionReason, activityIds }: LinkFacts,
  activity: { id: string; agreementId: string },
): Problem | null {
  if (activity.agreementId !== agreementId) return { code: 'commitment.activityOfAnother' }
  if (noActionReason !== null) return { code: 'commitment.needsNoAction' }
  return activityIds.includes(activity.id) ? { code: 'commitment.alreadyLinked' } : null
}

/** Why a new activity of a plan can't discharge these promises: each is of the plan's agreement. */
export function dischargeProblem(
  { agreementId }: { agreementId: string },
  asked: readonly string[],
  promises: readonly { id: string; agreementId: string; row: { noActionReason: string | null } }[],
): Problem | null {
  const found = new Map(promises.map((promise) => [promise.id, promise]))
  const fields = asked.flatMap((id, index) => {
    const promise = found.get(id)
    if (promise?.agreementId === agreementId && asked.indexOf(id) === index) return []
    const code = promise && asked.indexOf(id) !== index ? 'repeated' : 'noSuchRecord'
    return { path: `commitmentIds.${index}`, code }
  })
  if (fields.length > 0) return { code: 'invalid', fields }
  const settled = promises.some(({ row }) => row.noActionReason !== null)
  return settled ? { code: 'commitment.needsNoAction' } : null
}

type LinkFacts = {
  agreementId: string
  noActionReason: string | null
  activityIds: readonly string[]
}

/** Why a commitment can't be marked as one that needs no action. */
export function noActionProblem({
  noActionReason,
  activityIds,
}: Omit<LinkFacts, 'agreementId'>): Problem | null {
  if (noActionReason !== null) return { code: 'commitment.needsNoAction' }
  return activityIds.length > 0
    ? { code: 'commitment.hasActivities', params: { count: activityIds.length } }
    : null
}
