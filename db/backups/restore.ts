import { rm } from 'node:fs/promises'
import path from 'node:path'
import { batchSize } from '../dialect/dump.ts'
import { knownMigrations, type Migration } from '../dialect/migration-files.ts'
import type { Migrator } from '../dialect/migrator.ts'
import { type TableShape, tablesAt } from '../dialect/table-shapes.ts'
import { applyMigration, withMigrator } from '../migrate.ts'
import { StoreUnusable } from '../problems.ts'
import { contentOf, giveName, namesIn } from './durable-files.ts'
import { inWords } from './in-words.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { readTable, tableFile } from './table-file.ts'
import { copyUploads, damagedUploads } from './uploads.ts'

export interface RestoreOrder {
  /** The backup. */
  folder: string
  /** An empty database, of either kind. */
  databaseUrl: string
  /** Where uploads go; a folder that is not there yet, or is empty. */
  uploadsFolder: string
}

/**
 * Brings a backup back, whichever database it was made from, and then to this program's tables. Every
 * hash is checked before anything is written; what is written is all of it or nothing. Throws
 * StoreUnusable and StoreFull.
 */
export async function restore(order: RestoreOrder): Promise<Manifest> {
  const folder = path.resolve(order.folder)
  const manifest = await readManifest(folder)
  const migrations = migrationsTo(manifest)
  const shapes = tablesAt(migrations.at(-1) as Migration)
  await refuseDamaged(folder, manifest, shapes)
  await withMigrator(order.databaseUrl, undefined, async (database) => {
    await refuseFilled(database)
    await database.begin()
    await refuseFilled(database)
    for (const migration of migrations) await applyMigration(database, migration)
    for (const shape of shapes) await load(database, folder, shape)
    for (const migration of knownMigrations(database.dialect).slice(migrations.length)) {
      await applyMigration(database, migration)
    }
    await withUploads(folder, manifest, order.uploadsFolder, () => database.commit())
  })
  return manifest
}

/** The migrations that had been applied when the backup was made. */
function migrationsTo({ migration, program }: Manifest): Migration[] {
  const known = knownMigrations('postgresql')
  const count = known.findIndex(({ tag }) => tag === migration) + 1
  if (count > 0) return known.slice(0, count)
  throw new StoreUnusable(
    `The backup was made by a newer version of Convenio (${program}): install that version, and restore with it.`,
  )
}

async function refuseFilled(database: Migrator) {
  if ((await database.tableNames()).length === 0) return
  throw new StoreUnusable(
    `${database.place.name} is not empty: restore into a new folder (CONVENIO_DATA) or an empty database (DATABASE_URL).`,
  )
}

async function refuseDamaged(folder: string, { tables, uploads }: Manifest, shapes: TableShape[]) {
  for (const { name } of shapes) {
    const told = tables.find((table) => table.name === name)
    const file = tableFile(folder, name)
    const found = await contentOf(file).catch(() => undefined)
    if (!told || found?.sha256 !== told.sha256) throw damaged(file)
  }
  if (!uploads) return
  const kept = keptUploads(folder, uploads.missing)
  const [first] = await damagedUploads(kept, path.join(folder, 'uploads'))
  if (first) throw damaged(path.join(folder, 'uploads', first))
}

const damaged = (file: string) =>
  new StoreUnusable(
    `The backup is damaged: ${file} is missing, or is not what was written. Restore another backup.`,
  )

async function* keptUploads(folder: string, missing: readonly string[]): AsyncGenerator<string> {
  for await (const rows of readTable(folder, 'documents', batchSize)) {
    for (const { sha256 } of rows) if (!missing.includes(String(sha256))) yield String(sha256)
  }
}

async function load(database: Migrator, folder: string, shape: TableShape) {
  for await (const rows of readTable(folder, shape.name, batchSize)) {
    await database.insert(shape, rows)
  }
}

/** Puts the files in place, then the rows: there is never a row without its file. */
async function withUploads(
  folder: string,
  { uploads }: Manifest,
  to: string,
  commit: () => Promise<void>,
) {
  if (!uploads) return await commit()
  const target = path.resolve(to)
  const partial = `${target}.restoring`
  if ((await namesIn(target)).length > 0) {
    throw new StoreUnusable(`${target} is not empty: restore into a new folder (CONVENIO_DATA).`)
  }
  try {
    await rm(partial, { recursive: true, force: true })
    await copyUploads(keptUploads(folder, uploads.missing), path.join(folder, 'uploads'), partial)
    if ((await namesIn(partial)).length > 0) await giveName(partial, target)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw inWords(error, target)
  }
  try {
    await commit()
  } catch (error) {
    await rm(target, { recursive: true, force: true })
    throw error
  }
}
