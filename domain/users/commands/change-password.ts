import { eq } from 'drizzle-orm'
import { isPassword } from '#lib/password-hash.ts'
import { staff } from '../../access/rules.ts'
import { command } from '../../command.ts'
import type { Problem } from '../../outcome.ts'
import { endSessions } from '../../sessions/commands/end-sessions.ts'
import { countTry, forgetTries, userKey } from '../../sessions/commands/sign-in-delays.ts'
import { voidSignInLinks } from '../../sessions/commands/sign-in-links.ts'
import type { World } from '../../world.ts'
import { ownRecord } from '../queries/user-record.ts'
import { changePasswordInput, nothingOutput } from '../schema.ts'
import { hashOf, newPassword, newPasswordProblem } from './new-password.ts'
import { saveUser } from './save-user.ts'

/**
 * Changes one's own password, knowing the old one, and signs out everywhere else. Wrong tries count as
 * at sign-in: whoever found an open screen can't go on guessing there.
 */
export const changePassword = command({
  name: 'user.changePassword',
  event: 'user.passwordChanged',
  route: 'PUT /users/me/password',
  input: changePasswordInput,
  output: nothingOutput,
  access: { roles: staff, scope: 'self' },
  secret: true,
  subject: ownRecord,
  prepare: async (world, { input, actor }) => {
    const userId = actor.kind === 'user' ? actor.id : ''
    const old = await oldPassword(world, userId, input.currentPassword)
    if (old.verdict !== 'right') return { old, next: null }
    return { old, next: await newPassword(world, userId, input.newPassword) }
  },
  refuse: ({ prepared: { old, next }, subject, input }) => {
    if (old.verdict === 'delayed') return wrongField('currentPassword', 'triedTooOften')
    // The hash that was looked at must still be the one that stands.
    if (next === null || old.passwordHash !== subject?.passwordHash) {
      return wrongField('currentPassword', 'wrongPassword')
    }
    if (input.newPassword === input.currentPassword)
      return wrongField('newPassword', 'samePassword')
    return newPasswordProblem(next, 'newPassword')
  },
  change: async (tx, { prepared, subject, actor, seq, now }) => {
    const userId = subject?.id ?? ''
    const record = await saveUser(tx, { userId, seq }, { passwordHash: hashOf(prepared.next) })
    const except = actor.kind === 'user' ? actor.sessionId : undefined
    await endSessions(tx, { userId, which: { except }, now })
    await voidSignInLinks(tx, userId)
    return { record, answer: {} }
  },
})

const wrongField = (path: string, code: string): Problem => ({
  code: 'invalid',
  fields: [{ path, code }],
})

type Looked = { verdict: 'right' | 'wrong' | 'delayed'; passwordHash: string | null }

async function oldPassword(world: World, userId: string, password: string): Promise<Looked> {
  const { users } = world.store.tables
  const [user] = await world.store.read
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId))
  const passwordHash = user?.passwordHash ?? null
  const key = userKey(userId)
  const { admitted } = await countTry(world, key)
  if (!admitted) return { verdict: 'delayed', passwordHash }
  if (!(await isPassword(passwordHash, password))) return { verdict: 'wrong', passwordHash }
  await world.store.transaction((tx) => forgetTries(tx, key))
  return { verdict: 'right', passwordHash }
}
