import { join } from 'node:path'
import Database from 'better-sqlite3'

/** What of a register is asked for; the same every time for the same register. */
export type Sample = {
  agreements: number
  /** Agreements that all staff may read, from all over the register. */
  agreementIds: string[]
  /** Their references, signed ones alone. */
  references: string[]
  /** Activities of the writer's desk, and a day within each. */
  activities: { id: string; day: string }[]
}

const many = 200

export function sampleOf(folder: string): Sample {
  const database = new Database(join(folder, 'register.db'), { readonly: true })
  const agreements = database.prepare('SELECT count(*) FROM agreements').pluck().get() as number
  const step = Math.max(1, Math.floor(agreements / many))
  const open = "level IN ('public', 'internal')"
  const everyNth = `WHERE place % ${step} = 0 ORDER BY place LIMIT ${many}`
  const agreementIds = database
    .prepare(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM agreements
        WHERE ${open}) ${everyNth}`,
    )
    .pluck()
    .all() as string[]
  const references = database
    .prepare(
      `SELECT reference FROM agreements WHERE id IN (${agreementIds.map(() => '?').join(', ')})
        AND signed_on_lower IS NOT NULL ORDER BY id`,
    )
    .pluck()
    .all(...agreementIds) as string[]
  const activities = database
    .prepare(
      `SELECT id, day FROM (SELECT c.id, c.from_day AS day,
          row_number() OVER (ORDER BY c.id) AS place
        FROM activities c JOIN desks d ON d.id = c.desk_id
        WHERE d.code = 'AME' AND ${open}) ${everyNth}`,
    )
    .all() as { id: string; day: string }[]
  database.close()
  return { agreements, agreementIds, references, activities }
}
