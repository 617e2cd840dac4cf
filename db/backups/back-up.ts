import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { clock } from '#lib/clock.ts'
import type { Dump } from '../dialect/dump.ts'
import { knownMigrations, type Migration } from '../dialect/migration-files.ts'
import { openDump } from '../dialect/open-dump.ts'
import { type TableShape, tablesAt } from '../dialect/table-shapes.ts'
import { StoreUnusable } from '../problems.ts'
import { giveName, namesIn, writeSynced } from './durable-files.ts'
import { inWords } from './in-words.ts'
import { currentFormat, type Manifest, manifestFile } from './manifest.ts'
import { writeTable } from './table-file.ts'
import { copyUploads } from './uploads.ts'

export interface BackupOrder {
  databaseUrl: string
  /** Where uploads lie; without it the backup holds the database alone. */
  uploadsFolder?: string | undefined
  /** What the backup will be: a folder that is not there yet, or is empty. */
  outFolder: string
  now?: Date
}

/**
 * Writes the register as it is at one moment, while others go on writing: a file for each table, the
 * same from both databases, and every upload that they name. It gets its name when all of it is on
 * the disk, so a folder of that name is a whole backup. Throws StoreUnusable and StoreFull.
 */
export async function backUp(order: BackupOrder): Promise<Manifest> {
  const outFolder = path.resolve(order.outFolder)
  let dump: Dump | undefined
  try {
    await refuseTaken(outFolder)
    dump = await openDump(order.databaseUrl)
    return await allOrNothing(dump, outFolder, order)
  } catch (error) {
    throw inWords(error, outFolder)
  } finally {
    await dump?.close()
  }
}

async function allOrNothing(dump: Dump, outFolder: string, order: BackupOrder): Promise<Manifest> {
  const partial = `${outFolder}.partial-${randomUUID().slice(0, 8)}`
  await mkdir(partial, { recursive: true, mode: 0o700 })
  try {
    const manifest = await written(dump, partial, order)
    await giveName(partial, outFolder)
    return manifest
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

async function refuseTaken(folder: string) {
  if ((await namesIn(folder)).length === 0) return
  throw new StoreUnusable(`${folder} is not empty: name a folder that is not there yet.`)
}

async function written(dump: Dump, folder: string, order: BackupOrder): Promise<Manifest> {
  const migration = await lastMigration(dump)
  const shapes = tablesAt(migration)
  const auditSeq = await dump.auditSeq()
  const tables: Manifest['tables'] = []
  for (const shape of shapes) tables.push(await writeTable(folder, shape, dump.rows(shape)))
  const { uploadsFolder } = order
  const manifest: Manifest = {
    format: currentFormat,
    program: await programVersion(),
    madeAt: (order.now ?? clock.now()).toISOString(),
    migration: migration.tag,
    auditSeq,
    tables,
    uploads: uploadsFolder
      ? await copyUploads(uploadHashes(dump, shapes), uploadsFolder, path.join(folder, 'uploads'))
      : null,
  }
  await writeSynced(path.join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function lastMigration(dump: Dump): Promise<Migration> {
  const last = (await dump.applied()).at(-1)
  const known = last && knownMigrations('postgresql')[last.position]
  if (known && known.tag === last.tag) return known
  throw new StoreUnusable(
    'The database was written by a newer version of Convenio: back it up with that version.',
  )
}

/** What documents name, as often as they name it. */
async function* uploadHashes(dump: Dump, shapes: TableShape[]): AsyncGenerator<string> {
  const documents = shapes.find(({ name }) => name === 'documents')
  const sha256 = documents?.columns.find(({ name }) => name === 'sha256')
  if (!documents || !sha256) return
  for await (const rows of dump.rows({ ...documents, columns: [sha256] })) {
    for (const [hash] of rows) yield String(hash)
  }
}

async function programVersion(): Promise<string> {
  const file = path.join(import.meta.dirname, '../../package.json')
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version
}
