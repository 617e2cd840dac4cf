import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Reading } from './reading.ts'

/** A file that was taken in and synced to disk, under a name that does not last. */
export type ReceivedFile = {
  /** Absolute. */
  path: string
  /** In bytes. */
  size: number
  /** In lower-case hexadecimal. */
  sha256: string
}

/** More than the limit; fewer or more bytes than were announced, or a connection that broke; nothing. */
export type ReceivingProblem = 'tooLarge' | 'cutShort' | 'empty'

type Terms = {
  /** The most that is taken, in bytes. */
  limit: number
  /** How many bytes were announced, where they were. */
  announced?: number | undefined
}

const arriving = '.arriving-'

/**
 * Writes what comes into a folder, under a temporary name, and counts and hashes it on the way. What
 * is too large or cut short leaves nothing; should the process die, `sweepArriving` removes the rest.
 * Throws what the disk throws (ENOSPC).
 */
export async function receiveFile(
  folder: string,
  content: AsyncIterable<Uint8Array>,
  terms: Terms,
): Promise<Reading<ReceivedFile, ReceivingProblem>> {
  if (terms.announced !== undefined && terms.announced > terms.limit) return problem('tooLarge')
  await makeFolder(folder)
  const file = path.join(folder, `${arriving}${randomUUID()}`)
  const handle = await open(file, 'wx', 0o600)
  let received: Reading<ReceivedFile, ReceivingProblem> = problem('cutShort')
  try {
    received = await written(handle, file, content, terms)
    if (received.ok) await handle.sync()
  } finally {
    await handle.close()
    if (!received.ok) await rm(file, { force: true })
  }
  return received
}

async function written(
  handle: FileHandle,
  file: string,
  content: AsyncIterable<Uint8Array>,
  { limit, announced }: Terms,
): Promise<Reading<ReceivedFile, ReceivingProblem>> {
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of fromSender(content)) {
      size += chunk.length
      if (size > limit) return problem('tooLarge')
      hash.update(chunk)
      await handle.appendFile(chunk)
    }
  } catch (error) {
    if (error instanceof BrokenOff) return problem('cutShort')
    throw error
  }
  if (announced !== undefined && size !== announced) return problem('cutShort')
  if (size === 0) return problem('empty')
  return { ok: true, value: { path: file, size, sha256: hash.digest('hex') } }
}

class BrokenOff extends Error {}

/** What goes wrong in reading is the sender's; what goes wrong in writing stays as it is. */
async function* fromSender(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (cause) {
    throw new BrokenOff('The connection broke off', { cause })
  }
}

/**
 * Gives a received file its lasting name, its hash, and syncs the folder. A file of the same content
 * that is there already is replaced by its equal.
 */
export async function keepFile(
  folder: string,
  { path: from, sha256 }: ReceivedFile,
): Promise<void> {
  await rename(from, pathOfFile(folder, sha256))
  await syncFolder(folder)
}

/** Removes a received file that is not kept. */
export const dropFile = (file: ReceivedFile): Promise<void> => rm(file.path, { force: true })

/** Where a kept file lies. */
export function pathOfFile(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256')
  return path.join(folder, sha256)
}

const day = 24 * 60 * 60 * 1000

/**
 * Removes what uploads left whose process died more than a day ago. Ages are told by the clock of the
 * file system, which wrote both times, whatever ours says.
 */
export async function sweepArriving(folder: string): Promise<void> {
  await makeFolder(folder)
  const mark = path.join(folder, `${arriving}${randomUUID()}`)
  await (await open(mark, 'wx', 0o600)).close()
  const { mtimeMs: now } = await stat(mark)
  await rm(mark)
  for (const name of await readdir(folder)) {
    if (!name.startsWith(arriving)) continue
    const file = path.join(folder, name)
    const age = await stat(file).catch(() => null)
    if (age && now - age.mtimeMs > day) await rm(file, { force: true })
  }
}

/** A new folder lasts once its parent is synced, too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first !== undefined) await syncFolder(path.dirname(first))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const problem = (code: ReceivingProblem): Reading<never, ReceivingProblem> => ({
  ok: false,
  problem: code,
})
