import type { Day } from '#lib/days.ts'
import { dueDays, isAmong } from '../alarms/rules.ts'
import type { Due } from '../alarms/schema/due.ts'
import { isOpen } from '../milestones/rules.ts'
import type { Health } from '../milestones/schema/words.ts'
import type { FieldProblem, Problem } from '../outcome.ts'
import type { RecordStatus } from '../record-status/schema.ts'
import type { CommitmentDue, CommitmentKind, Coverage } from './schema/words.ts'

type Milestones = readonly { health: Health }[]

/** A plan that is itself what was promised: where its record stands, and whether both sides said yes to it. */
export type PromisedPlan = {
  recordStatus: RecordStatus
  agreed: boolean
  milestones: Milestones
}

/** What coverage is told from: the work that discharges a commitment, with its milestones. */
export type CoverageFacts = {
  kind: CommitmentKind
  noActionReason: string | null
  activities: readonly { milestones: Milestones }[]
  plans: readonly PromisedPlan[]
}

/**
 * How far a commitment is covered: nobody types it in. An activity whose milestones were all given up
 * plans nothing any more (`domain.md` rule 35); one without milestones is planned, and not started.
 * Where action plans are themselves what was promised, one of them discharges it.
 */
export function coverage({ kind, noActionReason, activities, plans }: CoverageFacts): Coverage {
  if (noActionReason !== null) return 'noActionNeeded'
  const planned = activities.filter(
    ({ milestones }) => milestones.length === 0 || milestones.some(isKept),
  )
  if (planned.length + plans.length === 0) return kind === 'interest' ? 'notPromised' : 'notPlanned'
  const milestones = planned.flatMap((activity) => activity.milestones).filter(isKept)
  const unfinished =
    planned.some((activity) => activity.milestones.length === 0) || milestones.some(isOpen)
  if (!unfinished && (plans.length === 0 || plans.some(isDischarging))) return 'done'
  return milestones.some(isBegun) || plans.some(isPutForward) ? 'underWay' : 'notStarted'
}

/**
 * Whether a plan discharges a promise to sign one: it was validated, both sides said yes to one
 * content of it, and something of it is done, with the evidence that every completion has.
 */
export const isDischarging = ({ recordStatus, agreed, milestones }: PromisedPlan): boolean =>
  recordStatus === 'validated' && agreed && milestones.some(({ health }) => health === 'done')

const isPutForward = ({ recordStatus, milestones }: PromisedPlan) =>
  recordStatus !== 'draft' || milestones.filter(isKept).some(isBegun)

const isBegun = ({ health }: { health: Health }) => health !== 'notStarted'

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

/** The last day of the quarter of a year in which a day is. */
export function endOfQuarter(day: Day): Day {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  return `${day.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`
}

/** By when a promise is due, seen from a day; null for one that is settled though a day was named. */
export function dueOf(
  commitment: { coverage: Coverage; dueOnUpper: Day | null },
  today: Day,
): Exclude<CommitmentDue, 'known'> | null {
  const { coverage: covered, dueOnUpper } = commitment
  if (dueOnUpper === null) return 'notKnown'
  if (settledCoverages.some((one) => one === covered)) return null
  if (dueOnUpper < today) return 'overdue'
  return dueOnUpper <= endOfQuarter(today) ? 'thisQuarter' : 'later'
}

type Quoted = {
  quotation: string | null
  quotationLanguage: string | null
  certainty: string | null
}

/** What is known of the records that a commitment names; undefined for one that is not to be found. */
export type NamedRecords = {
  parties: ReadonlySet<string>
  people: ReadonlySet<string>
  /** Of which agreement a meeting or a source is; null where it is of none in particular. */
  agreementOf: ReadonlyMap<string, string | null>
}

type Naming = {
  agreementId: string
  ourOwnerId: string | null
  counterpartOwnerId: string | null
  ourPersonId: string | null
  counterpartPersonId: string | null
  meetingId: string | null
  sourceId: string | null
}

/** Why a commitment can't be kept so: each field that names what is not there, or says half of it. */
export function commitmentProblem(said: Naming & Quoted, named: NamedRecords): Problem | null {
  const fields = [...ownerProblems(said, named), ...placeProblems(said, named), ...halfQuoted(said)]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

const ownerProblems = (said: Naming, { parties, people }: NamedRecords): FieldProblem[] => [
  ...notAmong(said, ['ourOwnerId', 'counterpartOwnerId'], parties),
  ...notAmong(said, ['ourPersonId', 'counterpartPersonId'], people),
]

const notAmong = <Name extends string>(
  said: Record<Name, string | null>,
  names: readonly Name[],
  found: ReadonlySet<string>,
): FieldProblem[] =>
  names.flatMap((path) => {
    const id = said[path]
    return id !== null && !found.has(id) ? { path, code: 'noSuchRecord' } : []
  })

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

/** Why an activity or a plan can't be tied to a commitment. */
export function linkProblem(
  { agreementId, noActionReason, tied }: LinkFacts,
  work: { id: string; agreementId: string | null },
  kind: 'activity' | 'plan',
): Problem | null {
  if (work.agreementId !== agreementId) return { code: `commitment.${kind}OfAnother` }
  if (noActionReason !== null) return { code: 'commitment.needsNoAction' }
  if (!tied.includes(work.id)) return null
  return { code: kind === 'activity' ? 'commitment.alreadyLinked' : 'commitment.planLinkedAlready' }
}

/** Why a file can't be evidence of a commitment; `agreementId` is null where the caller knows of no such file. */
export function evidenceProblem(
  { agreementId, links }: { agreementId: string; links: { evidenceIds: readonly string[] } },
  document: { id: string; agreementId: string | null },
): Problem | null {
  if (document.agreementId !== agreementId) return { code: 'commitment.evidenceOfAnother' }
  return links.evidenceIds.includes(document.id) ? { code: 'commitment.evidenceAlready' } : null
}

/** Why it can't be said how a commitment stands. */
export const judgeProblem = ({ noActionReason }: { noActionReason: string | null }) =>
  noActionReason === null ? null : { code: 'commitment.needsNoAction' }

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
  /** What of this kind is tied to it already. */
  tied: readonly string[]
}

/** Why a commitment can't be marked as one that needs no action. */
export function noActionProblem({
  noActionReason,
  activityIds,
  planIds,
}: {
  noActionReason: string | null
  activityIds: readonly string[]
  planIds: readonly string[]
}): Problem | null {
  if (noActionReason !== null) return { code: 'commitment.needsNoAction' }
  if (planIds.length > 0) return { code: 'commitment.hasPlans' }
  return activityIds.length > 0
    ? { code: 'commitment.hasActivities', params: { count: activityIds.length } }
    : null
}
