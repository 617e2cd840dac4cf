import path from 'node:path'
import { sql } from 'drizzle-orm'
import { backUp } from './backups/back-up.ts'
import { namesIn } from './backups/durable-files.ts'
import { inWords } from './backups/in-words.ts'
import {
  type AppliedMigration,
  knownMigrations,
  type Migration,
  migrationSteps,
} from './dialect/migration-files.ts'
import type { Migrator } from './dialect/migrator.ts'
import { openMigrator } from './dialect/open-migrator.ts'
import { placeOf, unusable } from './dialect/unusable.ts'
import { driverCode, StoreUnusable } from './problems.ts'
import type { Store } from './reader.ts'

export interface Migrated {
  /** Tags of what was applied now; empty when there was nothing to do. */
  applied: string[]
  /** The folder of the backup that was made before, where there was something to lose. */
  backup: string | undefined
}

export interface MigrateOptions {
  backupFolder?: string
  /** How long, in ms, to wait for another process that is writing or migrating. */
  patience?: number
}

const usualPatience = 10_000

/**
 * Brings a database to the tables of this program, making it where it is empty; a second call does
 * nothing. All of it happens in one transaction, after a backup into `backupFolder`. Throws
 * StoreUnusable with one sentence that says what to do.
 */
export async function migrate(
  databaseUrl: string,
  { backupFolder, patience }: MigrateOptions = {},
): Promise<Migrated> {
  return await withMigrator(databaseUrl, patience, async (database) => {
    if ((await pendingOf(database)).length === 0) return { applied: [], backup: undefined }
    await database.begin()
    const pending = await pendingOf(database)
    const backup = await backUpBefore(pending[0], databaseUrl, backupFolder)
    for (const migration of pending) await applyMigration(database, migration)
    await database.commit()
    return { applied: pending.map(({ tag }) => tag), backup }
  })
}

/** Tags of the migrations that a store lacks: none when it may serve. Throws StoreUnusable as `migrate` does. */
export async function pendingMigrations({ read, dialect }: Store): Promise<string[]> {
  const asked = sql`SELECT position, tag FROM migrations ORDER BY position`
  const applied = await read.rows<Migration>(asked).catch(ofNoTable)
  const known = knownMigrations(dialect)
  for (const migration of applied) refuseNewer('The database', migration, known[migration.position])
  return known.slice(applied.length).map(({ tag }) => tag)
}

function ofNoTable(error: unknown): [] {
  if (driverCode(error) === '42P01') return []
  if (error instanceof Error && error.message === 'no such table: migrations') return []
  throw error
}

/** Opens a database for `work`, and says its errors as sentences with what to do. */
export async function withMigrator<T>(
  databaseUrl: string,
  patience: number | undefined,
  work: (database: Migrator) => Promise<T>,
): Promise<T> {
  const place = placeOf(databaseUrl)
  let database: Migrator | undefined
  try {
    database = await openMigrator(databaseUrl, patience ?? usualPatience)
    return await work(database)
  } catch (error) {
    throw unusable(error, place)
  } finally {
    await database?.close()
  }
}

async function pendingOf(database: Migrator): Promise<Migration[]> {
  const known = knownMigrations(database.dialect)
  const applied = await database.applied()
  if (applied.length === 0) await refuseForeign(database)
  for (const migration of applied) refuseUnknown(database, migration, known[migration.position])
  return known.slice(applied.length)
}

async function refuseForeign(database: Migrator) {
  const tables = (await database.tableNames()).filter((name) => name !== 'migrations')
  if (tables.length === 0) return
  throw new StoreUnusable(
    `${database.place.name} holds tables of another program: give Convenio an empty one (DATABASE_URL).`,
  )
}

function refuseUnknown({ place, dialect }: Migrator, applied: AppliedMigration, known?: Migration) {
  refuseNewer(place.name, applied, known)
  if (known && migrationSteps(dialect, known).hash === applied.hash) return
  throw new StoreUnusable(
    `${place.name} was made by another build of Convenio (${applied.tag}): install that build, or begin with an empty database.`,
  )
}

function refuseNewer(name: string, applied: Migration, known?: Migration) {
  if (known?.tag === applied.tag) return
  throw new StoreUnusable(
    `${name} was written by a newer version of Convenio (${applied.tag}): install that version, or restore a backup made by this one.`,
  )
}

/** Others can't write meanwhile, so the backup is what is migrated. An empty database has nothing to lose. */
async function backUpBefore(
  next: Migration | undefined,
  databaseUrl: string,
  folder: string | undefined,
): Promise<string | undefined> {
  if (!next || next.position === 0 || !folder) return undefined
  const name = `before-${next.tag}`
  const earlier = (await existing(folder)).filter((one) => one.startsWith(name)).length
  const outFolder = path.join(folder, earlier ? `${name}-${earlier + 1}` : name)
  await backUp({ databaseUrl, outFolder })
  return outFolder
}

async function existing(folder: string): Promise<string[]> {
  try {
    return await namesIn(folder)
  } catch (error) {
    throw inWords(error, folder)
  }
}

/** Applies one migration and remembers it; the caller commits. */
export async function applyMigration(database: Migrator, migration: Migration): Promise<void> {
  if (migration.position === 0) {
    await database.run(
      'CREATE TABLE migrations (position integer PRIMARY KEY, tag text NOT NULL, hash text NOT NULL)',
    )
  }
  const { statements, hash } = migrationSteps(database.dialect, migration)
  for (const statement of statements) await database.run(statement)
  await database.remember({ ...migration, hash })
}
