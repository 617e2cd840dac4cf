import { max, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../query.ts'
import { anyoneReads } from './list-public-agreements.ts'

const edition = z.strictObject({ edition: z.string() })

/**
 * Names what the public reads as it is now: the number of the last change of anything published, and
 * the day, with which legal states turn. An answer made from the same edition is the same.
 */
export const publicEdition = query({
  name: 'publicRegister.readEdition',
  event: 'publicRegister.editionRead',
  input: z.strictObject({}),
  output: edition,
  access: anyoneReads,
  answer: async (db, { today }) => {
    const { publications } = db.tables
    const [last] = await db
      .select({ version: max(publications.version) })
      .from(publications)
      .where(sql`${publications.state} IN ('published', 'withdrawn')`)
    return { edition: `${last?.version ?? 0}.${today}` }
  },
})
