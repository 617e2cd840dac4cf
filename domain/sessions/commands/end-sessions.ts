import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { secretHash } from '#lib/secrets.ts'
import { appendEntry, nextSeq } from '../../audit/commands/append-entry.ts'
import type { World } from '../../world.ts'
import { accountActor } from './start-session.ts'

/** Which of a user's sessions to end: one, all but one, or all. */
export type Which = { only: string } | { except: string | undefined } | 'all'

/** Ends sessions of a user, and says how many there were to end. */
export async function endSessions(
  tx: Writer,
  { userId, which, now }: { userId: string; which: Which; now: Date },
): Promise<number> {
  const { sessions } = tx.tables
  const wanted = and(eq(sessions.userId, userId), isNull(sessions.endedAt), chosen(tx, which))
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(wanted)
    .returning({ id: sessions.id })
  return ended.length
}

function chosen(tx: Writer, which: Which) {
  const { sessions } = tx.tables
  if (which === 'all') return undefined
  if ('only' in which) return eq(sessions.id, which.only)
  return which.except === undefined ? undefined : ne(sessions.id, which.except)
}

/** Signs out: ends the session of this secret and records it; nothing where there is none. */
export async function signOut(world: World, token: string, requestId: string): Promise<void> {
  await world.store.transaction(async (tx) => {
    const { sessions, users } = tx.tables
    const [session] = await tx
      .select({ id: sessions.id, userId: users.id, role: users.role })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(and(eq(sessions.tokenHash, secretHash(token)), isNull(sessions.endedAt)))
    if (!session) return
    const now = world.now()
    await endSessions(tx, { userId: session.userId, which: { only: session.id }, now })
    await appendEntry(tx, {
      actor: accountActor(session.userId, session.role),
      seq: await nextSeq(tx),
      at: now,
      event: 'session.ended',
      outcome: 'done',
      subjectKind: 'user',
      subjectId: session.userId,
      requestId,
      details: { session: session.id },
    })
  })
}
