import { command } from '../../command.ts'
import { endSessions } from '../../sessions/commands/end-sessions.ts'
import { makeSignInLink } from '../../sessions/commands/sign-in-links.ts'
import { userRecord } from '../queries/user-record.ts'
import { closedProblem, managesUsers } from '../rules.ts'
import { makeLinkOutput, nothingOutput, userInput } from '../schema.ts'
import { saveUser } from './save-user.ts'

/** Makes a one-time link by which a user comes in and chooses a password; the one before is void. */
export const makeLink = command({
  name: 'user.makeLink',
  event: 'user.linkMade',
  route: 'POST /users/{userId}/sign-in-link',
  input: userInput,
  output: makeLinkOutput,
  access: managesUsers,
  subject: (db, input) => userRecord(db, input.userId),
  refuse: ({ subject }) => subject && closedProblem(subject),
  change: async (tx, { input: { userId }, seq, now }) => {
    const link = await makeSignInLink(tx, userId, now)
    return {
      record: await saveUser(tx, { userId, seq }),
      answer: { ...link, signInPath: null },
      toldOnce: { signInPath: link.signInPath },
    }
  },
})

/** Signs a user out everywhere. */
export const endSessionsOfUser = command({
  name: 'user.endSessions',
  event: 'user.sessionsEnded',
  route: 'DELETE /users/{userId}/sessions',
  input: userInput,
  output: nothingOutput,
  access: managesUsers,
  subject: (db, input) => userRecord(db, input.userId),
  change: async (tx, { input: { userId }, seq, now }) => {
    const ended = await endSessions(tx, { userId, which: 'all', now })
    return { record: await saveUser(tx, { userId, seq }), answer: {}, details: { ended } }
  },
})
