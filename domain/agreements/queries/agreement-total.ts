import { count, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { agreementsFound, type Wanted } from './agreement-filters.ts'
import { kept, run } from './kept-query.ts'

/** Up to here a total is counted; above it is "at least", unless the exact one is asked for. */
export const countedTo = 1_000

/** How many agreements are found; more than `countedTo` are counted only if `exactly`. */
export async function agreementTotal(
  db: Reader,
  wanted: Wanted,
  exactly: boolean,
): Promise<number> {
  const key = exactly ? null : kept(wanted)
  const [total] = await run(db, key, 'agreements.total', () => {
    const rows = db.select({ one: sql`1`.as('one') }).from(db.tables.agreements)
    const found = rows.where(agreementsFound(db, key?.wanted ?? wanted))
    const counted = (exactly ? found : found.limit(countedTo + 1)).as('counted')
    return db.select({ rows: count() }).from(counted)
  })
  return total?.rows ?? 0
}
