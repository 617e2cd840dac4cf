import { isFile, sqliteFile } from './dialect/address.ts'
import { openPostgresStore } from './dialect/postgres/store.ts'
import { openSqliteStore } from './dialect/sqlite/store.ts'
import type { Store, StoreOptions } from './reader.ts'

export { type BackupOrder, backUp } from './backups/back-up.ts'
export type { Manifest } from './backups/manifest.ts'
export { type RestoreOrder, restore } from './backups/restore.ts'
export { sqliteFile } from './dialect/address.ts'
export { migrate, pendingMigrations } from './migrate.ts'
export { StoreBusy, StoreFull, StoreUnusable } from './problems.ts'
export type { Reader, Store, Tables, Writer } from './reader.ts'

/** `file:` and `postgres://` addresses; what they name must be there, and migrated, before it is used. */
export function openStore(databaseUrl: string, options?: StoreOptions): Store {
  if (isFile(databaseUrl)) return openSqliteStore(sqliteFile(databaseUrl), options)
  return openPostgresStore(databaseUrl, options)
}
