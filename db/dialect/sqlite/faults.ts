import { sql } from 'drizzle-orm'
import type { Reader } from '../../reader.ts'

/** What SQLite finds wrong in its pages, indexes and references; reads the whole file. */
export async function sqliteFaults({ rows }: Reader): Promise<string[]> {
  const found = await rows<{ integrity_check: string }>(sql`PRAGMA integrity_check(20)`)
  const pages = found.map((row) => row.integrity_check).filter((finding) => finding !== 'ok')
  const orphans = await rows<{ table: string; rowid: number }>(sql`PRAGMA foreign_key_check`)
  const broken = orphans.map(({ table, rowid }) => `row ${rowid} of ${table} points at nothing`)
  return [...pages, ...broken]
}
