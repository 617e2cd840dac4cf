import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const isFile = (databaseUrl: string) => databaseUrl.startsWith('file:')

/** The path in a `file:` address, which may be relative (`file:./data/register.db`). */
export const sqliteFile = (databaseUrl: string) =>
  databaseUrl.startsWith('file://')
    ? fileURLToPath(databaseUrl)
    : path.resolve(databaseUrl.slice('file:'.length))
