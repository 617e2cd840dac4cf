import { desc, eq } from 'drizzle-orm'
import { query } from '../query.ts'
import { listSnoozesInput, mostSnoozes, snoozeList } from './schema.ts'

/** What the caller has put off, and for what reasons; those whose day has passed stand no more. */
export const listSnoozes = query({
  name: 'snooze.list',
  event: 'snooze.listed',
  route: 'GET /snoozes',
  input: listSnoozesInput,
  output: snoozeList,
  access: { roles: ['officer', 'manager'], scope: 'self' },
  answer: async (db, { actor, today }) => {
    if (actor?.kind !== 'user') return null
    const { snoozes } = db.tables
    const rows = await db
      .select()
      .from(snoozes)
      .where(eq(snoozes.userId, actor.id))
      .orderBy(desc(snoozes.untilDay))
      .limit(mostSnoozes)
    return {
      items: rows.map(({ subjectId, untilDay, reason }) => ({
        ...{ subjectId, untilDay, reason },
        standing: untilDay > today,
      })),
    }
  },
})
