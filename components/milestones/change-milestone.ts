import { ApiProblem, change } from '#components/api.ts'
import type { MilestoneDetail } from '#domain/milestones/schema.ts'
import { readMilestone } from './milestone-query.ts'

/** Somebody changed the milestone after it was shown: how it is now, and what differs. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
  readonly now: MilestoneDetail
  readonly differing: readonly string[]

  constructor(now: MilestoneDetail, differing: readonly string[]) {
    super(now.id)
    this.now = now
    this.differing = differing
  }
}

/** What is made of a milestone, by its address under it; '' changes the milestone itself. */
export type MilestoneNoun =
  | ''
  | 'completion'
  | 'completion/withdrawal'
  | 'drop'
  | 'drop/withdrawal'
  | 'position'

const methods: { [noun in MilestoneNoun]?: 'PATCH' | 'PUT' } = { '': 'PATCH', position: 'PUT' }

type Sending = {
  milestoneId: string
  noun: MilestoneNoun
  body: Record<string, unknown>
  /** The version that was shown. */
  seen: number
  /** The same for the same thing, however often it is sent. */
  key: string
}

/** Changes a milestone. Throws ChangedMeanwhile, or an ApiProblem at the field that it is about. */
export async function changeMilestone({ milestoneId, noun, body, seen, key }: Sending) {
  const headers = { 'Idempotency-Key': key }
  try {
    const path = noun === '' ? milestoneId : `${milestoneId}/${noun}`
    const method = methods[noun] ?? 'POST'
    await change(`/milestones/${path}`, { method, body, ifMatch: seen, headers })
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    if (error.status !== 412) throw atItsField(error)
    throw new ChangedMeanwhile(await readMilestone(milestoneId), error.differing)
  }
}

/** The fields that the rules of a completion and of a change look at. */
const fieldOf: Record<string, string> = {
  'milestone.completedInFuture': 'completedOn',
  'milestone.completedBeforePlan': 'completedOn',
  'milestone.withoutEvidence': 'evidence',
  'milestone.evidenceOfAnother': 'evidence',
  'milestone.forecastOutsidePlan': 'forecastOn',
  'milestone.baselineOutsidePlan': 'baselineOn',
}

/** A refusal of a rule, at the field that the rule looks at. */
export function atItsField(problem: ApiProblem): ApiProblem {
  const { status, code, message, body } = problem
  const path = fieldOf[code]
  return path ? new ApiProblem(status, { ...body, errors: [{ path, code, message }] }) : problem
}
