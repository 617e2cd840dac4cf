import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { StoreUnusable } from '../problems.ts'

/** The form of backups that this program writes, and the newest that it reads. */
export const currentFormat = 1

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

/** What a backup holds; the folder is one only when this file is in it, because it is written last. */
const manifest = z.object({
  format: z.literal(currentFormat),
  /** The version of Convenio that made it. */
  program: z.string(),
  madeAt: z.iso.datetime(),
  /** The last migration of the tables in it. */
  migration: z.string(),
  /** The last audit entry in it: all changes up to this one are there, and none after it. */
  auditSeq: count,
  tables: z.array(z.object({ name: z.string(), rows: count, sha256: hash })),
  /** Null where the backup holds the database alone. `missing` were not to be had, or damaged. */
  uploads: z.object({ files: count, bytes: count, missing: z.array(hash) }).nullable(),
})

export type Manifest = z.infer<typeof manifest>

export const manifestFile = 'manifest.json'

/** Reads what a backup says of itself. Throws StoreUnusable where the folder is none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const parsed = manifest.safeParse(await jsonIn(path.join(folder, manifestFile), folder))
  if (parsed.success) return parsed.data
  throw new StoreUnusable(
    `The backup ${folder} has a manifest that this version of Convenio does not read: use the version that made it.`,
  )
}

async function jsonIn(file: string, folder: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new StoreUnusable(
      `${folder} is no whole backup, because its ${manifestFile} can not be read: choose the folder that "convenio backup" named.`,
      { cause },
    )
  }
}
