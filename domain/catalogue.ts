import { correctAgreement } from './agreements/commands/correct-agreement.ts'
import { createAgreement } from './agreements/commands/create-agreement.ts'
import type { AnyCommand } from './command.ts'
import { createParty } from './parties/commands.ts'
import { createPriorityArea } from './priority-areas/commands.ts'
import type { AnyQuery } from './query.ts'
import { createDesk } from './desks/commands.ts'
import { listDesks } from './desks/queries.ts'
import {
  endAllSessions,
  endOtherSessions,
  endSession,
} from './sessions/commands/end-own-sessions.ts'
import { listSessions } from './sessions/queries/list-sessions.ts'
import { issueToken, revokeToken } from './tokens/commands.ts'
import { addUser } from './users/commands/add-user.ts'
import { changePassword } from './users/commands/change-password.ts'
import { chooseLanguage } from './users/commands/choose-language.ts'
import { disableUser, enableUser } from './users/commands/disable-user.ts'
import { choosePassword, setPassword } from './users/commands/set-password.ts'
import { endSessionsOfUser, makeLink } from './users/commands/ways-in.ts'
import { listUsers } from './users/queries/list-users.ts'
import { me } from './users/queries/me.ts'

/**
 * Every change that there is. The API's description, the table of permissions and the vocabulary of
 * the audit log are made from this list and the next.
 */
export const commands: readonly AnyCommand[] = [
  createAgreement,
  correctAgreement,
  createParty,
  createPriorityArea,
  createDesk,
  addUser,
  disableUser,
  enableUser,
  makeLink,
  endSessionsOfUser,
  changePassword,
  choosePassword,
  setPassword,
  chooseLanguage,
  endSession,
  endOtherSessions,
  endAllSessions,
  issueToken,
  revokeToken,
]

/** Every question that there is. */
export const queries: readonly AnyQuery[] = [listDesks, listUsers, me, listSessions]
