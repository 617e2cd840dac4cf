import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPostgresStore } from './dialect/postgres-store.ts'
import { openSqliteStore } from './dialect/sqlite-store.ts'
import type { Store } from './reader.ts'

export { backUp, restore } from './backup.ts'
export { migrate, pendingMigrations } from './migrate.ts'
export { StoreBusy, StoreFull, StoreUnusable } from './problems.ts'
export type { Reader, Store, Writer } from './reader.ts'

/** `file:` and `postgres://` addresses; what they name must be there, and migrated, before it is used. */
export function openStore(databaseUrl: string): Store {
  if (databaseUrl.startsWith('file:')) return openSqliteStore(sqliteFile(databaseUrl))
  return openPostgresStore(databaseUrl)
}

/** The path in a `file:` address, which may be relative (`file:./data/convenio.db`). */
export const sqliteFile = (databaseUrl: string) =>
  databaseUrl.startsWith('file://')
    ? fileURLToPath(databaseUrl)
    : path.resolve(databaseUrl.slice('file:'.length))
