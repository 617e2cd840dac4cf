import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Dialect } from '../reader.ts'
import postgresJournal from '../migrations/postgresql/meta/_journal.json' with { type: 'json' }
import sqliteJournal from '../migrations/sqlite/meta/_journal.json' with { type: 'json' }

/** One step of the tables' history. */
export interface Migration {
  position: number
  /** `0000_first`; both dialects have the same tags in the same order. */
  tag: string
}

/** A migration as a database remembers it, with the hash of the file that it was made by. */
export interface AppliedMigration extends Migration {
  hash: string
}

const journals = { sqlite: sqliteJournal, postgresql: postgresJournal }

/** The migrations that this program has, in order. The list is imported, so that a bundle has it too. */
export const knownMigrations = (dialect: Dialect): Migration[] =>
  journals[dialect].entries.map(({ idx, tag }) => ({ position: idx, tag }))

/** What a migration does, statement by statement, and the hash of its file. */
export function migrationSteps(dialect: Dialect, { tag }: Migration) {
  const text = readFileSync(path.join(migrationsFolder(dialect), `${tag}.sql`), 'utf8')
  return {
    statements: text.split('--> statement-breakpoint'),
    hash: createHash('sha256').update(text).digest('hex'),
  }
}

// Asked for late: where a bundler has taken this module along, only the list above can be had.
export const migrationsFolder = (dialect: Dialect) =>
  path.join(import.meta.dirname, '../migrations', dialect)
