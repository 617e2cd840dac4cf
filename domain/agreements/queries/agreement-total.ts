import { and, count, sql } from 'drizzle-orm'
import { matchesFrom } from '#db/dialect/search.ts'
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
  if (wanted.filters.q !== undefined) return await matchedTotal(db, wanted, exactly)
  const key = exactly ? null : kept(wanted)
  const [total] = await run(db, key, 'agreements.total', () => {
    const rows = db.select({ one: sql`1`.as('one') }).from(db.tables.agreements)
    const found = rows.where(agreementsFound(db, key?.wanted ?? wanted))
    const counted = (exactly ? found : found.limit(countedTo + 1)).as('counted')
    return db.select({ rows: count() }).from(counted)
  })
  return total?.rows ?? 0
}

/** A common word is in most of a register: its matches are counted as they are read, and no further. */
async function matchedTotal(
  db: Reader,
  { filters: { q = '', ...filters }, ...wanted }: Wanted,
  exactly: boolean,
): Promise<number> {
  const matches = matchesFrom(db, q)
  if (!matches) return 0
  const where = and(matches.where, agreementsFound(db, { ...wanted, filters }))
  const limit = exactly ? sql`` : sql`LIMIT ${countedTo + 1}`
  const [total] = await db.rows<{ rows: number }>(
    sql`SELECT count(*) AS rows FROM (SELECT 1 FROM ${matches.from} WHERE ${where} ${limit}) AS counted`,
  )
  return Number(total?.rows ?? 0)
}
