import { and, eq, isNull, lte } from 'drizzle-orm'
import type { World } from '../../world.ts'
import { isToBeNoted, seenEvery } from '../rules.ts'
import type { SignedIn } from '../schema.ts'

/** Writes down that a session is in use, at most once a minute; to be called after the answer. */
export async function noteSeen(
  world: World,
  { sessionId, lastSeenAt }: Pick<SignedIn, 'sessionId' | 'lastSeenAt'>,
): Promise<void> {
  const now = world.now()
  if (!isToBeNoted({ lastSeenAt }, now)) return
  await world.store.transaction(async (tx) => {
    const { sessions } = tx.tables
    await tx
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(
        and(
          eq(sessions.id, sessionId),
          isNull(sessions.endedAt),
          // Of several requests at once the first has noted it.
          lte(sessions.lastSeenAt, new Date(now.getTime() - seenEvery)),
        ),
      )
  })
}
