import { count, desc, max, min } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { entryHash } from '../rules.ts'
import type { Entry } from '../schema.ts'

/** What the log itself shows; the whole proof is `audit verify`. */
export type LogHealth = {
  /** The number of the last entry; 0 without any. */
  last: number
  /** Whether every number up to the last one is there once. */
  gapless: boolean
  /** Numbers of those of the newest entries that are not what their hash was taken over. */
  changed: number[]
}

/** Counts the log, and takes the hashes of its newest entries anew. */
export async function logHealth(db: Reader, newest: number): Promise<LogHealth> {
  const { auditEntries } = db.tables
  const { seq } = auditEntries
  const [numbers] = await db
    .select({ first: min(seq), last: max(seq), entries: count() })
    .from(auditEntries)
  const { first = null, last = null, entries = 0 } = numbers ?? {}
  const rows = (await db.select().from(auditEntries).orderBy(desc(seq)).limit(newest)) as Entry[]
  return {
    last: last ?? 0,
    gapless: entries === 0 || (first === 1 && last === entries),
    changed: rows
      .filter(({ leafHash, ...entry }) => entryHash(entry) !== leafHash)
      .map((row) => row.seq),
  }
}
