import { and, count, eq, isNull } from 'drizzle-orm'
import { readableWhere } from '../access/queries.ts'
import { keeping } from '../keeping.ts'
import { missing, refused } from '../outcome.ts'
import { mostWatches, watchInput } from './schema.ts'

const own = { roles: ['officer', 'manager'], scope: 'self' } as const

/** Puts a record on one's own list of those whose changes one is told of. */
export const startWatch = keeping({
  name: 'watch.start',
  event: 'watch.started',
  route: 'PUT /watches/{recordId}',
  input: watchInput,
  output: watchInput,
  access: own,
  keep: async (tx, { input, actor, now }) => {
    const { versions, watches } = tx.tables
    const [known] = await tx
      .select({ id: versions.subjectId })
      .from(versions)
      .where(
        and(
          eq(versions.subjectId, input.recordId),
          isNull(versions.toSeq),
          readableWhere(tx, actor, versions),
        ),
      )
    if (!known) throw missing()
    const [kept] = await tx
      .select({ count: count() })
      .from(watches)
      .where(eq(watches.userId, actor.id))
    if ((kept?.count ?? 0) >= mostWatches) {
      throw refused({ code: 'watch.tooMany', params: { limit: mostWatches } })
    }
    const row = { userId: actor.id, recordId: input.recordId, since: now }
    await tx.insert(watches).values(row).onConflictDoNothing()
    return input
  },
})

/** Takes it off the list. */
export const endWatch = keeping({
  name: 'watch.end',
  event: 'watch.ended',
  route: 'DELETE /watches/{recordId}',
  input: watchInput,
  output: watchInput,
  access: own,
  keep: async (tx, { input, actor }) => {
    const { watches } = tx.tables
    const one = and(eq(watches.userId, actor.id), eq(watches.recordId, input.recordId))
    const [found] = await tx.select({ id: watches.recordId }).from(watches).where(one)
    if (!found) throw missing()
    await tx.delete(watches).where(one)
    return input
  },
})
