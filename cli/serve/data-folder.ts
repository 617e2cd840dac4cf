import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { NotDone } from '../verb.ts'

/** Makes the data folder where it is missing. Throws NotDone where it cannot be written. */
export function openDataFolder(folder: string): void {
  try {
    // Others of this machine have no business in it.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new NotDone(
      `The data folder ${folder} cannot be used: give the user ${userInfo().username} permission to write it, or name another one in CONVENIO_DATA.`,
    )
  }
}

/**
 * The secret that signs sessions: made at the first start, kept in the data folder for its owner
 * alone. Of two first starts at once both take the one that was there first.
 */
export function keptSecret(folder: string): string {
  const file = join(folder, 'auth-secret')
  const kept = readKept(file)
  if (kept) return kept
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readKept(file) ?? ''
}

function readKept(file: string): string | undefined {
  let secret: string
  try {
    secret = readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new NotDone(`The secret in ${file} cannot be read: give its file back to its owner.`)
  }
  if (secret.length >= 32) return secret
  throw new NotDone(
    `The secret in ${file} is too short to be ours: restore it from a backup, or remove the file, which signs everybody out.`,
  )
}
