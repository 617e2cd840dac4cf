import { desc, eq } from 'drizzle-orm'
import { query } from '../query.ts'
import { listWatchesInput, mostWatches, watchList } from './schema.ts'

/** What the caller watches, the latest first. */
export const listWatches = query({
  name: 'watch.list',
  event: 'watch.listed',
  route: 'GET /watches',
  input: listWatchesInput,
  output: watchList,
  access: { roles: ['officer', 'manager'], scope: 'self' },
  answer: async (db, { actor }) => {
    if (actor?.kind !== 'user') return null
    const { watches } = db.tables
    const rows = await db
      .select({ recordId: watches.recordId, since: watches.since })
      .from(watches)
      .where(eq(watches.userId, actor.id))
      .orderBy(desc(watches.since))
      .limit(mostWatches)
    return { items: rows.map((row) => ({ ...row, since: row.since.toISOString() })) }
  },
})
