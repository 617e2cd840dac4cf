import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { command } from '../../command.ts'
import { endSessions } from '../../sessions/commands/end-sessions.ts'
import { enabledAdministrators } from '../queries/enabled-administrators.ts'
import { namesClosedDesk } from '../queries/open-desks.ts'
import { userRecord } from '../queries/user-record.ts'
import { managesUsers, userChangeProblem } from '../rules.ts'
import { changeUserInput, nothingOutput } from '../schema.ts'
import { keepPersonalValue } from './personal-value.ts'
import { saveUser } from './save-user.ts'

/**
 * Changes what somebody is called, may do and works on. With another role all sessions end, so that the
 * next one begins with it (guarantees, "A new session id at change of role").
 */
export const changeUser = command({
  name: 'user.change',
  event: 'user.changed',
  route: 'PATCH /users/{userId}',
  input: changeUserInput,
  output: nothingOutput,
  access: managesUsers,
  subject: (db, { userId }) => userRecord(db, userId),
  versioned: true,
  facts: async (db, { input, subject }) => ({
    administrators: await enabledAdministrators(db),
    closedDesk: await namesClosedDesk(db, newDesks(input.deskIds, subject.deskIds)),
  }),
  refuse: ({ subject, input, facts, actor }) =>
    userChangeProblem(subject, input, { ...facts, actor }),
  change: async (tx, { subject, input, seq, now }) => {
    const { userId, name, role, deskIds } = input
    if (name !== undefined) await keepPersonalValue(tx, userId, 'name', name)
    if (deskIds) await replaceDesks(tx, userId, deskIds)
    const newRole = role !== undefined && role !== subject.role
    const ended = newRole ? await endSessions(tx, { userId, which: 'all', now }) : 0
    return {
      record: await saveUser(tx, { userId, seq }, newRole ? { role } : {}),
      answer: {},
      ...(newRole && { details: { ended } }),
    }
  },
})

/** A desk that was closed meanwhile is left in peace. */
const newDesks = (asked: readonly string[] | undefined, before: readonly string[]) =>
  (asked ?? []).filter((id) => !before.includes(id))

async function replaceDesks(tx: Writer, userId: string, deskIds: readonly string[]) {
  const { deskMembers } = tx.tables
  await tx.delete(deskMembers).where(eq(deskMembers.userId, userId))
  const rows = [...new Set(deskIds)].map((deskId) => ({ userId, deskId }))
  if (rows.length > 0) await tx.insert(deskMembers).values(rows)
}
