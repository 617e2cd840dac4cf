import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staff } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { command } from '../../command.ts'
import { saveUser } from '../../users/commands/save-user.ts'
import { ownRecord } from '../../users/queries/user-record.ts'
import { endedOutput, endSessionInput, endSessionsInput } from '../schema.ts'
import { endSessions } from './end-sessions.ts'

const own = { roles: staff, scope: 'self' } as const

/** Ends one of the caller's own sessions. */
export const endSession = command({
  name: 'session.end',
  event: 'session.ended',
  route: 'DELETE /sessions/{sessionId}',
  input: endSessionInput,
  output: endedOutput,
  access: own,
  // Another's session is as little there as one that ended.
  subject: async (db, { sessionId }, actor) =>
    (await isOwnOpenSession(db, sessionId, actor)) ? await ownRecord(db, null, actor) : null,
  change: async (tx, { input: { sessionId }, subject, seq, now }) => {
    const userId = subject?.id ?? ''
    const ended = await endSessions(tx, { userId, which: { only: sessionId }, now })
    const record = await saveUser(tx, { userId, seq })
    return { record, answer: { ended }, details: { session: sessionId } }
  },
})

/** Signs the caller out everywhere but here. */
export const endOtherSessions = command({
  name: 'session.endOthers',
  event: 'session.othersEnded',
  route: 'DELETE /sessions/others',
  input: endSessionsInput,
  output: endedOutput,
  access: own,
  subject: ownRecord,
  change: async (tx, { actor, subject, seq, now }) => {
    const userId = subject?.id ?? ''
    const except = actor.kind === 'user' ? actor.sessionId : undefined
    const ended = await endSessions(tx, { userId, which: { except }, now })
    return { record: await saveUser(tx, { userId, seq }), answer: { ended }, details: { ended } }
  },
})

/** Signs the caller out everywhere, here too. */
export const endAllSessions = command({
  name: 'session.endAll',
  event: 'session.allEnded',
  route: 'DELETE /sessions',
  input: endSessionsInput,
  output: endedOutput,
  access: own,
  subject: ownRecord,
  change: async (tx, { subject, seq, now }) => {
    const userId = subject?.id ?? ''
    const ended = await endSessions(tx, { userId, which: 'all', now })
    return { record: await saveUser(tx, { userId, seq }), answer: { ended }, details: { ended } }
  },
})

async function isOwnOpenSession(db: Reader, sessionId: string, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'user') return false
  const { sessions } = db.tables
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, actor.id), isNull(sessions.endedAt)))
  return rows.length > 0
}
