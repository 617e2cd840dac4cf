import { staff } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { endSessions } from '../../sessions/commands/end-sessions.ts'
import { forgetTries, userKey } from '../../sessions/commands/sign-in-delays.ts'
import { useUpSignInLink, voidSignInLinks } from '../../sessions/commands/sign-in-links.ts'
import { linkRow } from '../../sessions/queries/sign-in-link.ts'
import { linkStanding } from '../../sessions/rules.ts'
import { ownRecord, userRecord } from '../queries/user-record.ts'
import { closedProblem } from '../rules.ts'
import { choosePasswordInput, nothingOutput, setPasswordInput } from '../schema.ts'
import { hashOf, newPassword, newPasswordProblem } from './new-password.ts'
import { saveUser } from './save-user.ts'

/** Gives a user a password from the machine's own command line, as the example register does. */
export const setPassword = command({
  name: 'user.setPassword',
  event: 'user.passwordSet',
  input: setPasswordInput,
  output: nothingOutput,
  access: { roles: ['operator'], scope: 'register' },
  secret: true,
  prepare: (world, { input }) => newPassword(world, input.userId, input.password),
  subject: (db, input) => userRecord(db, input.userId),
  refuse: ({ prepared, subject }) =>
    (subject && closedProblem(subject)) ?? newPasswordProblem(prepared, 'password'),
  change: async (tx, { prepared, input: { userId }, seq, now }) => {
    const record = await saveUser(tx, { userId, seq }, { passwordHash: hashOf(prepared) })
    await endSessions(tx, { userId, which: 'all', now })
    await voidSignInLinks(tx, userId)
    return { record, answer: {} }
  },
})

/** Chooses a password by a one-time link, whose holder acts as its user; the link is used up by it. */
export const choosePassword = command({
  name: 'user.choosePassword',
  event: 'user.passwordChosen',
  input: choosePasswordInput,
  output: nothingOutput,
  access: { roles: staff, scope: 'self' },
  secret: true,
  prepare: (world, { input, actor }) =>
    newPassword(world, actor.kind === 'user' ? actor.id : '', input.newPassword),
  subject: ownRecord,
  facts: async (db, { input }) => linkRow(db, input.token),
  refuse: ({ facts, subject, prepared, now }) => {
    const open = facts?.userId === subject?.id && facts && linkStanding(facts, now) === 'open'
    return open ? newPasswordProblem(prepared, 'newPassword') : { code: 'user.linkVoid' }
  },
  change: async (tx, { input, prepared, subject, seq, now }) => {
    const userId = subject?.id ?? ''
    const record = await saveUser(tx, { userId, seq }, { passwordHash: hashOf(prepared) })
    await endSessions(tx, { userId, which: 'all', now })
    await useUpSignInLink(tx, input.token, now)
    await forgetTries(tx, userKey(userId))
    return { record, answer: {} }
  },
})
