import { rm } from 'node:fs/promises'
import { pathOfFile } from '#lib/file-folder.ts'
import { contentOf, copyReading, isThere } from './durable-files.ts'
import type { Manifest } from './manifest.ts'

export type Uploads = NonNullable<Manifest['uploads']>

/**
 * Copies the uploads of these hashes. Each is read on the way: one that is not there, or is not what
 * its name says, is listed and not kept.
 */
export async function copyUploads(
  hashes: AsyncIterable<string>,
  from: string,
  to: string,
): Promise<Uploads> {
  const missing = new Set<string>()
  let files = 0
  let bytes = 0
  for await (const sha256 of hashes) {
    const target = pathOfFile(to, sha256)
    if (missing.has(sha256) || (await isThere(target))) continue
    const source = pathOfFile(from, sha256)
    const copied = (await isThere(source)) ? await copyReading(source, target) : undefined
    if (copied?.sha256 === sha256) {
      files += 1
      bytes += copied.bytes
    } else {
      await rm(target, { force: true })
      missing.add(sha256)
    }
  }
  return { files, bytes, missing: [...missing] }
}

/** Hashes of uploads that are not there, or are not what their name says. */
export async function damagedUploads(
  hashes: AsyncIterable<string>,
  folder: string,
): Promise<Set<string>> {
  const damaged = new Set<string>()
  for await (const sha256 of hashes) {
    const file = pathOfFile(folder, sha256)
    const whole = (await isThere(file)) && (await contentOf(file)).sha256 === sha256
    if (!whole) damaged.add(sha256)
  }
  return damaged
}
