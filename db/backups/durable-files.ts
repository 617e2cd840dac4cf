import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Writes a small file that must not be there yet, onto the disk itself. */
export async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export interface Content {
  sha256: string
  bytes: number
}

/** Copies a file onto the disk itself, and says what it held. */
export async function copyReading(from: string, to: string): Promise<Content> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
  const target = await open(to, 'wx', 0o600)
  try {
    const content = await reading(from, async (chunk) => void (await target.writeFile(chunk)))
    await target.sync()
    return content
  } finally {
    await target.close()
  }
}

/** What a file holds, read from beginning to end. */
export const contentOf = (file: string): Promise<Content> => reading(file, async () => {})

async function reading(file: string, each: (chunk: Buffer) => Promise<void>): Promise<Content> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
    await each(chunk)
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** Gives a folder its final name, which an empty folder may have, and syncs whatever names a file. */
export async function giveName(folder: string, name: string): Promise<void> {
  await syncFolders(folder)
  if (await isThere(name)) await rmdir(name)
  await rename(folder, name)
  await syncFolder(path.dirname(name))
}

async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncFolders(path.join(folder, entry.name))
  }
  await syncFolder(folder)
}

async function syncFolder(folder: string): Promise<void> {
  // Windows can't open a folder, and keeps its names by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function isThere(file: string): Promise<boolean> {
  return (await orAbsent(stat(file))) !== undefined
}

/** Names in a folder; none where there is no folder. */
export const namesIn = async (folder: string): Promise<string[]> =>
  (await orAbsent(readdir(folder))) ?? []

async function orAbsent<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
