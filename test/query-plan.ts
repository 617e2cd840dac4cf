import { type SQL, sql } from 'drizzle-orm'
import type { Store } from '#db/store.ts'

/**
 * How the database would answer a query, in its own words, one step a line. PostgreSQL is told that
 * scans and sorts are dear, as they are in a table that has grown.
 */
export async function plan(store: Store, query: { getSQL(): SQL }): Promise<string> {
  return await store.snapshot(async ({ dialect, rows }) => {
    if (dialect === 'sqlite') {
      const steps = await rows<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${query.getSQL()}`)
      return steps.map(({ detail }) => detail).join('\n')
    }
    for (const means of ['seqscan', 'sort', 'bitmapscan']) {
      await rows(sql`SET LOCAL ${sql.raw(`enable_${means}`)} = off`)
    }
    const steps = await rows<{ 'QUERY PLAN': string }>(sql`EXPLAIN (COSTS OFF) ${query.getSQL()}`)
    return steps.map((step) => step['QUERY PLAN']).join('\n')
  })
}
