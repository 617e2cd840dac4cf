import { countDueDays } from './alarms/queries/count-due-days.ts'
import type { AnyCommand } from './command.ts'
import { addComment, withdrawComment } from './comments/commands.ts'
import {
  confirmByLink,
  counterProposeByLink,
  disputeByLink,
} from './confirmations/commands/answer-link.ts'
import { acceptProposal, declineProposal } from './confirmations/commands/decide-proposal.ts'
import { giveConfirmation, recordSheet } from './confirmations/commands/give-confirmation.ts'
import { revokeLink, sendLink } from './confirmations/commands/send-link.ts'
import { readConfirmations } from './confirmations/queries/read-confirmations.ts'
import { readLink } from './confirmations/queries/read-link.ts'
import { listDecisions } from './decisions/queries/list-decisions.ts'
import { askDate } from './milestones/commands/ask-date.ts'
import { approveDate, refuseDate } from './milestones/commands/decide-date.ts'
import type { AnyQuery } from './query.ts'
import { listSnoozes } from './snoozes/queries.ts'
import { listWatches } from './watches/queries.ts'

/** Changes of what two sides agree on, and of the days that they agreed on. */
export const commandsOfConfirmations: readonly AnyCommand[] = [
  giveConfirmation,
  recordSheet,
  sendLink,
  revokeLink,
  confirmByLink,
  disputeByLink,
  counterProposeByLink,
  acceptProposal,
  declineProposal,
  askDate,
  approveDate,
  refuseDate,
  addComment,
  withdrawComment,
]

/** Questions about it. */
export const queriesOfConfirmations: readonly AnyQuery[] = [
  readConfirmations,
  readLink,
  listDecisions,
  countDueDays,
  listSnoozes,
  listWatches,
]
