import { and, eq, lt } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { newSecret, secretHash } from '#lib/secrets.ts'
import type { Actor, Role } from '../../access/schema.ts'
import { appendEntry, nextSeq } from '../../audit/commands/append-entry.ts'
import type { World } from '../../world.ts'
import { sessionsKept } from '../rules.ts'
import type { StartedSession } from '../schema.ts'

type Start = {
  user: { id: string; role: Role; language: string | null }
  now: Date
  by: 'password' | 'link'
  device: string | null
  requestId: string
}

const longestDevice = 300

/** Begins a session, always a new one, and records the sign-in. */
export async function startSession(
  tx: Writer,
  { user, now, by, device, requestId }: Start,
): Promise<StartedSession> {
  const { sessions } = tx.tables
  const id = newId()
  const token = newSecret()
  await tx.insert(sessions).values({
    id,
    tokenHash: secretHash(token),
    userId: user.id,
    startedAt: now,
    lastSeenAt: now,
    device: device?.slice(0, longestDevice) ?? null,
  })
  await forgetOldSessions(tx, user.id, now)
  await appendEntry(tx, {
    actor: accountActor(user.id, user.role),
    seq: await nextSeq(tx),
    at: now,
    event: 'session.started',
    outcome: 'done',
    subjectKind: 'user',
    subjectId: user.id,
    requestId,
    details: { session: id, by },
  })
  return { token, userId: user.id, role: user.role, language: user.language }
}

/** Begins a session after a password was chosen by a one-time link; null where the account was closed since. */
export async function startSessionByLink(
  world: World,
  userId: string,
  browser: { device: string | null; requestId: string },
): Promise<StartedSession | null> {
  return await world.store.transaction(async (tx) => {
    const { users } = tx.tables
    const [user] = await tx.select().from(users).where(eq(users.id, userId))
    if (!user || user.disabledAt !== null) return null
    return await startSession(tx, { user, now: world.now(), by: 'link', ...browser })
  })
}

/** An account as the one who acts, where what it may do does not matter. */
export const accountActor = (id: string, role: Role): Actor & { kind: 'user' } => ({
  kind: 'user',
  id,
  role,
  deskIds: [],
})

async function forgetOldSessions(tx: Writer, userId: string, now: Date): Promise<void> {
  const { sessions } = tx.tables
  const before = new Date(now.getTime() - sessionsKept)
  await tx.delete(sessions).where(and(eq(sessions.userId, userId), lt(sessions.startedAt, before)))
}
