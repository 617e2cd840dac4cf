import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import type { Actor } from '../../access/schema.ts'
import { appendEntry, nextSeq } from '../../audit/commands/append-entry.ts'
import type { World } from '../../world.ts'
import { countedTry } from '../rules.ts'

/** One try, counted; `at` is when. */
export type Tried = {
  key: string
  failures: number
  openAgainAt: Date
  admitted: boolean
  at: Date
}

/** Under which key the tries of a user are counted. */
export const userKey = (userId: string) => `user ${userId}`

/** Counts a try of an account before it is looked at; each of many at once is counted. */
export async function countTry(world: World, key: string): Promise<Tried> {
  return await world.store.transaction(async (tx) => {
    const { signInDelays } = tx.tables
    const at = world.now()
    const [before] = await tx.select().from(signInDelays).where(eq(signInDelays.account, key))
    const { admitted, failures, openAgainAt } = countedTry(before, at)
    const counted = { failures, openAgainAt, lastFailureAt: at }
    await tx
      .insert(signInDelays)
      .values({ account: key, ...counted })
      .onConflictDoUpdate({ target: signInDelays.account, set: counted })
    return { key, failures, openAgainAt, admitted, at }
  })
}

/** Forgets the tries of an account: it was the right person. */
export async function forgetTries(tx: Writer, key: string): Promise<void> {
  const { signInDelays } = tx.tables
  await tx.delete(signInDelays).where(eq(signInDelays.account, key))
}

/**
 * Records that a try failed. Nobody is named where there is no such account; something is written all
 * the same, so that it takes as long.
 */
export async function noteFailure(
  world: World,
  { key, failures }: Tried,
  { actor, requestId }: { actor: (Actor & { kind: 'user' }) | null; requestId: string },
): Promise<void> {
  await world.store.transaction(async (tx) => {
    const { signInDelays } = tx.tables
    const now = world.now()
    await tx.update(signInDelays).set({ lastFailureAt: now }).where(eq(signInDelays.account, key))
    if (actor === null) return
    await appendEntry(tx, {
      actor,
      seq: await nextSeq(tx),
      at: now,
      event: 'session.started',
      outcome: 'refused',
      subjectKind: 'user',
      subjectId: actor.id,
      requestId,
      details: { code: 'session.wrongPassword', failures },
    })
  })
}
