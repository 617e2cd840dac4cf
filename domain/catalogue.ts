import { correctAgreement } from './agreements/commands/correct-agreement.ts'
import { createAgreement } from './agreements/commands/create-agreement.ts'
import type { AnyCommand } from './command.ts'
import { createParty } from './parties/commands.ts'
import { createPriorityArea } from './priority-areas/commands.ts'
import type { AnyQuery } from './query.ts'

/**
 * Every change that there is. The API's description, the table of permissions and the vocabulary of
 * the audit log are made from this list and the next.
 */
export const commands: readonly AnyCommand[] = [
  createAgreement,
  correctAgreement,
  createParty,
  createPriorityArea,
]

/** Every question that there is. */
export const queries: readonly AnyQuery[] = []
