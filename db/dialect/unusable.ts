import { isFile, sqliteFile } from './address.ts'
import { driverCode, StoreBusy, StoreFull, StoreUnusable } from '../problems.ts'

/** A database as it is named to a person: never with its password. */
export interface Place {
  name: string
  /** What to do when it can't be reached or opened, by the driver's code. */
  advice: readonly (readonly [code: RegExp, sentence: string])[]
}

/** How the database of an address is named, and what to tell whoever can't use it. */
export const placeOf = (databaseUrl: string): Place =>
  isFile(databaseUrl) ? placeOfFile(sqliteFile(databaseUrl)) : placeOfServer(databaseUrl)

/** What to tell whoever starts Convenio on the SQLite file. */
export function placeOfFile(file: string): Place {
  const restoring = 'restore the last backup into an empty folder with "npx convenio restore DIR"'
  return {
    name: `The database ${file}`,
    advice: [
      [/^SQLITE_NOTADB/, `is not one of Convenio's: move that file away, or ${restoring}.`],
      [/^SQLITE_(CORRUPT|IOERR_SHORT_READ)/, `is damaged: move it away, and ${restoring}.`],
      [
        /^(SQLITE_(CANTOPEN|READONLY|PERM)|EACCES|EPERM|EROFS|ENOTDIR|EISDIR|EEXIST)/,
        'can not be opened for writing: give the user that runs Convenio the right to write the file and its folder, or correct CONVENIO_DATA.',
      ],
      [
        /^SQLITE_(BUSY|LOCKED)/,
        'is held by another program: end that program, or wait for it, and start again.',
      ],
      [/^SQLITE_IOERR/, 'can not be read or written: look at the disk, then start again.'],
    ],
  }
}

/** What to tell whoever starts Convenio on a PostgreSQL server. */
export function placeOfServer(databaseUrl: string): Place {
  if (!URL.canParse(databaseUrl))
    throw new StoreUnusable('DATABASE_URL is no address of a database.')
  const { username, hostname, port, pathname, searchParams } = new URL(databaseUrl)
  const database = decodeURIComponent(pathname.slice(1))
  const server = `${searchParams.get('host') ?? hostname}:${port || '5432'}`
  return {
    name: `The database "${database}" on ${server}`,
    advice: [
      [
        /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|57P03)/,
        'does not answer: start that PostgreSQL server, or correct DATABASE_URL.',
      ],
      [/^28/, `refuses the user "${username}" or its password: correct DATABASE_URL.`],
      [
        /^3D000/,
        `does not exist: make it with CREATE DATABASE "${database}" ENCODING 'UTF8' TEMPLATE template0, or correct DATABASE_URL.`,
      ],
      [/^42501/, `refuses to let the user "${username}" make tables: make that user its owner.`],
      [/^55P03/, 'is held by another program: end that program, or wait for it, and start again.'],
      [/^53300/, 'has no connection left: end other programs, or raise its max_connections.'],
      [/^(XX001|XX002)/, 'is damaged: restore the last backup into an empty database.'],
    ],
  }
}

/** The error as a sentence that says what to do; one of the program's own making as it is. */
export function unusable(error: unknown, { name, advice }: Place): unknown {
  if (error instanceof StoreUnusable || error instanceof StoreFull) return error
  const cause = error instanceof StoreBusy ? error.cause : error
  const code = driverCode(cause) ?? ''
  if (/^(SQLITE_FULL|ENOSPC|53100)/.test(code)) {
    return new StoreFull(`${name} has no room left on its disk: make room, and start again.`, {
      cause,
    })
  }
  const said = advice.find(([pattern]) => pattern.test(code))
  return said ? new StoreUnusable(`${name} ${said[1]}`, { cause }) : error
}
