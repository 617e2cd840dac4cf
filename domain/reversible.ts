import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import { changeActionPlan } from './action-plans/commands/change-action-plan.ts'
import { changeActivity } from './activities/commands/change-activity.ts'
import { correctAgreement } from './agreements/commands/correct-agreement.ts'
import { setAlarmRule } from './alarms/commands/set-alarm-rule.ts'
import { changeAnnouncement } from './announcements/commands.ts'
import { changeAssertion } from './assertions/commands/change-assertion.ts'
import type { AnyCommand } from './command.ts'
import { correctContribution } from './contributions/commands/correct-contribution.ts'
import { correctExchangeRate } from './exchange-rates/commands.ts'
import { correctCommitment } from './commitments/commands/correct-commitment.ts'
import { correctDisbursement } from './disbursements/commands.ts'
import { changeDocument } from './documents/commands/change-document.ts'
import { assignCommitment, judgeCommitment } from './commitments/commands/judge-commitment.ts'
import { changeIndicator } from './indicators/commands/change-indicator.ts'
import { changeMeeting } from './meetings/commands/change-meeting.ts'
import { assignMilestone } from './milestones/commands/assign-milestone.ts'
import { changeMilestone } from './milestones/commands/change-milestone.ts'
import { changeParty } from './parties/commands/change-party.ts'
import { changePerson } from './people/commands/change-person.ts'
import { changePriorityArea } from './priority-areas/commands/change-priority-area.ts'
import { changeProgramme } from './programmes/commands.ts'
import { changeSource } from './sources/commands/change-source.ts'
import { changeVisit } from './visits/commands/change-visit.ts'

/** Commands whose changes can be taken back by the same command: each says with which input. */
export const reversible: readonly AnyCommand[] = [
  ...[
    correctAgreement,
    correctCommitment,
    judgeCommitment,
    assignCommitment,
    changeVisit,
    changeMeeting,
    changeSource,
  ],
  ...[
    changeAssertion,
    changeActionPlan,
    changeActivity,
    changeMilestone,
    assignMilestone,
    changeAnnouncement,
  ],
  ...[changeParty, changePerson, changePriorityArea, changeProgramme, changeDocument],
  ...[correctContribution, correctDisbursement, correctExchangeRate, changeIndicator, setAlarmRule],
]

/** What of an entry of the audit log a reversal is told from. */
export type RevertibleEntry = {
  event: string
  outcome: string
  subjectId: string | null
  before: Json
}

/** The command that takes a change back for a reason, and its input; null where none does. */
export function reversalOf(
  entry: RevertibleEntry,
  reason: string,
): { command: AnyCommand; input: Record<string, Json> } | null {
  const { event, outcome, subjectId, before } = entry
  const command = reversible.find((one) => one.event === event)
  if (outcome !== 'done' || !command?.undo || subjectId === null || !isFields(before)) return null
  const input = command.undo(subjectId, before, reason)
  return input && { command, input }
}

/** Whether the fields of a record still stand as a change left them. */
export const stillStands = (content: Record<string, Json>, after: Json): boolean =>
  isFields(after) &&
  Object.entries(after).every(
    ([field, value]) => canonicalJson(content[field] ?? null) === canonicalJson(value),
  )

const isFields = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
