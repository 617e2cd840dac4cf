import { asc, gt } from 'drizzle-orm'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pathOfFile } from '#lib/file-folder.ts'
import { namesIn } from './backups/durable-files.ts'
import { type Manifest, readManifest } from './backups/manifest.ts'
import { sqliteFaults } from './dialect/sqlite/faults.ts'
import { placeOf, unusable } from './dialect/unusable.ts'
import { openStore } from './open-store.ts'
import { StoreUnusable } from './problems.ts'
import type { Reader, Store } from './reader.ts'

/** Opens a store that is there, for `work`; what goes wrong is said with what to do (StoreUnusable). */
export async function examined<T>(
  databaseUrl: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const place = placeOf(databaseUrl)
  let store: Store | undefined
  try {
    store = openStore(databaseUrl)
    return await work(store)
  } catch (error) {
    throw unusable(error, place)
  } finally {
    await store?.close()
  }
}

/**
 * What the database itself finds wrong, a sentence each; none when all is well. SQLite is read as a
 * whole; PostgreSQL keeps references by itself, and its server checks its pages.
 */
export async function faults(read: Reader): Promise<string[]> {
  return read.dialect === 'sqlite' ? await sqliteFaults(read) : []
}

/** Hashes of uploads whose file is not there, or has another size than its document says. */
export async function lostUploads(read: Reader, uploadsFolder: string): Promise<string[]> {
  const lost = new Set<string>()
  for await (const { sha256, size } of documentsIn(read)) {
    const file = await stat(pathOfFile(uploadsFolder, sha256)).catch(() => undefined)
    if (file?.size !== size) lost.add(sha256)
  }
  return [...lost]
}

const atOnce = 500

async function* documentsIn(read: Reader) {
  const { documents } = read.tables
  let after = ''
  for (;;) {
    const rows = await read
      .select({ id: documents.id, sha256: documents.sha256, size: documents.size })
      .from(documents)
      .where(gt(documents.id, after))
      .orderBy(asc(documents.id))
      .limit(atOnce)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < atOnce) return
    after = last.id
  }
}

/** The newest whole backup in a folder of backups. */
export async function lastBackup(
  folder: string,
): Promise<{ folder: string; manifest: Manifest } | undefined> {
  let last: { folder: string; manifest: Manifest } | undefined
  for (const name of await namesIn(folder)) {
    const one = path.join(folder, name)
    const manifest = await readManifest(one).catch(ofNoBackup)
    if (manifest && manifest.madeAt > (last?.manifest.madeAt ?? ''))
      last = { folder: one, manifest }
  }
  return last
}

function ofNoBackup(error: unknown): undefined {
  if (!(error instanceof StoreUnusable)) throw error
}
