import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import {
  examined,
  faults,
  lastBackup,
  lostUploads,
  pendingMigrations,
  type Store,
  StoreUnusable,
} from '#db/store.ts'
import { logHealth } from '#domain/audit/queries/log-health.ts'
import type { Settings } from '#lib/env.ts'

/** How a thing is: `bad` has to be mended, `note` is worth knowing. */
export type Finding = { about: string; state: 'good' | 'note' | 'bad'; sentence: string }

/** Looks at the data folder, the database, the log, the uploads and the backups, in this order. */
export async function findings(settings: Settings): Promise<Finding[]> {
  return [
    ...(await ofDataFolder(settings.dataFolder)),
    ...(await ofDatabase(settings)),
    await ofBackups(join(settings.dataFolder, 'backups')),
  ]
}

const finding = (state: Finding['state']) => (about: string, sentence: string) => ({
  about,
  state,
  sentence,
})
const [good, note, bad] = [finding('good'), finding('note'), finding('bad')]

/** In bytes; a day of a ministry's work fits many times. */
const littleRoom = 1024 ** 3

async function ofDataFolder(folder: string): Promise<Finding[]> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const sentence =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `There is no data folder ${folder}: start Convenio once, or correct CONVENIO_DATA.`
        : `The data folder ${folder} can not be used: give the user that runs Convenio the right to write it, or correct CONVENIO_DATA.`
    return [bad('dataFolder', sentence)]
  }
  const { bavail, bsize } = await statfs(folder)
  const room = `${((bavail * bsize) / littleRoom).toFixed(1)} GB are free in the data folder`
  return [
    good('dataFolder', `The data folder ${folder} can be written.`),
    bavail * bsize < littleRoom
      ? note('room', `Only ${room}: make room.`)
      : good('room', `${room}.`),
  ]
}

async function ofDatabase({ databaseUrl, dataFolder }: Settings): Promise<Finding[]> {
  try {
    return await examined(databaseUrl, async (store) => {
      const tables = await ofTables(store)
      if (tables.state === 'bad') return [tables]
      const uploads = await ofUploads(store, join(dataFolder, 'uploads'))
      return [tables, await ofContent(store), await ofLog(store), uploads]
    })
  } catch (error) {
    if (error instanceof StoreUnusable) return [bad('database', error.message)]
    throw error
  }
}

async function ofTables(store: Store): Promise<Finding> {
  const pending = await pendingMigrations(store)
  if (pending.length === 0) return good('database', 'The database answers, and is of this version.')
  const sentence = `The database lacks ${pending.join(', ')}: start Convenio once, it migrates after a backup.`
  return bad('database', sentence)
}

async function ofContent({ read }: Store): Promise<Finding> {
  const found = await faults(read)
  if (found.length === 0) return good('content', 'Its pages, indexes and references are whole.')
  const sentence = `The database is damaged (${found.join('; ')}): stop Convenio, keep a copy of the data folder, and restore the last backup into an empty one with "npx convenio restore DIR".`
  return bad('content', sentence)
}

/** So many of the newest entries have their hashes taken anew. */
const newest = 1_000

async function ofLog({ read }: Store): Promise<Finding> {
  const { last, gapless, changed } = await logHealth(read, newest)
  const trouble = gapless
    ? changed.length > 0 && `entry ${changed.join(', ')} is not what was recorded`
    : 'a number is missing'
  if (!trouble) return good('log', `The log has ${last} entries, without a gap.`)
  const sentence = `The log was changed behind the program's back (${trouble}): keep a copy of the data folder for the auditors, and compare it with a backup.`
  return bad('log', sentence)
}

async function ofUploads({ read }: Store, folder: string): Promise<Finding> {
  const lost = await lostUploads(read, folder)
  if (lost.length === 0) return good('uploads', 'Every document has its file.')
  const files = lost.slice(0, 5).join(', ')
  const sentence = `${lost.length} uploaded files are missing or cut (${files}): copy them back from the folder "uploads" of a backup into ${folder}.`
  return bad('uploads', sentence)
}

async function ofBackups(folder: string): Promise<Finding> {
  const last = await lastBackup(folder)
  if (last) {
    const { madeAt, auditSeq } = last.manifest
    return good('backup', `The last backup in ${folder} is of ${madeAt}, up to entry ${auditSeq}.`)
  }
  const sentence = `There is no backup in ${folder}: make one with "npx convenio backup --out DIR", on another disk.`
  return note('backup', sentence)
}
