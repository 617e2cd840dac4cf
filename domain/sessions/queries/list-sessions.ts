import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { staff } from '../../access/rules.ts'
import { query } from '../../query.ts'
import { listSessionsInput, listSessionsOutput } from '../schema.ts'

/** Where the caller is signed in now, the last used first. */
export const listSessions = query({
  name: 'session.list',
  event: 'session.listed',
  route: 'GET /sessions',
  input: listSessionsInput,
  output: listSessionsOutput,
  access: { roles: staff, scope: 'self' },
  answer: async (db, { actor, now, sessionLimits }) => {
    if (actor?.kind !== 'user') return null
    const { sessions } = db.tables
    const rows = await db
      .select()
      .from(sessions)
      .where(
        and(
          eq(sessions.userId, actor.id),
          isNull(sessions.endedAt),
          gt(sessions.lastSeenAt, new Date(now.getTime() - sessionLimits.idle)),
          gt(sessions.startedAt, new Date(now.getTime() - sessionLimits.life)),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt))
    const items = rows.map(({ id, startedAt, lastSeenAt, device }) => ({
      id,
      startedAt: startedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      device,
      current: id === actor.sessionId,
    }))
    return { items }
  },
})
