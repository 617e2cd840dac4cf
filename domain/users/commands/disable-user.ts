import { command } from '../../command.ts'
import { endSessions } from '../../sessions/commands/end-sessions.ts'
import { voidSignInLinks } from '../../sessions/commands/sign-in-links.ts'
import { revokeTokensOf } from '../../tokens/commands.ts'
import { enabledAdministrators } from '../queries/enabled-administrators.ts'
import { userRecord } from '../queries/user-record.ts'
import { disablingProblem, enablingProblem, managesUsers } from '../rules.ts'
import { disableUserInput, nothingOutput, userInput } from '../schema.ts'
import { saveUser } from './save-user.ts'

/** Shuts a user out at once: sessions end, links and tokens are void. */
export const disableUser = command({
  name: 'user.disable',
  event: 'user.disabled',
  route: 'POST /users/{userId}/disablement',
  input: disableUserInput,
  output: nothingOutput,
  access: managesUsers,
  subject: (db, input) => userRecord(db, input.userId),
  versioned: true,
  facts: async (db) => ({ administrators: await enabledAdministrators(db) }),
  refuse: ({ subject, facts, actor, input: { reason } }) =>
    subject && disablingProblem(subject, { ...facts, actor, reason }),
  change: async (tx, { input: { userId, reason }, seq, now }) => {
    const record = await saveUser(tx, { userId, seq }, { disabledAt: now })
    await endSessions(tx, { userId, which: 'all', now })
    await voidSignInLinks(tx, userId)
    const also = await revokeTokensOf(tx, userId, { now, seq })
    return { record, also, answer: {}, reason }
  },
})

/** Lets a disabled user in again, by the password that there was or by a new link. */
export const enableUser = command({
  name: 'user.enable',
  event: 'user.enabled',
  route: 'DELETE /users/{userId}/disablement',
  input: userInput,
  output: nothingOutput,
  access: managesUsers,
  subject: (db, input) => userRecord(db, input.userId),
  versioned: true,
  refuse: ({ subject }) => subject && enablingProblem(subject),
  change: async (tx, { input, seq }) => ({
    record: await saveUser(tx, { userId: input.userId, seq }, { disabledAt: null }),
    answer: {},
  }),
})
