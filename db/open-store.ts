import { isFile, sqliteFile } from './dialect/address.ts'
import { openPostgresStore } from './dialect/postgres/store.ts'
import { openSqliteStore } from './dialect/sqlite/store.ts'
import type { Store, StoreOptions } from './reader.ts'

/** `file:` and `postgres://` addresses; what they name must be there, and migrated, before it is used. */
export function openStore(databaseUrl: string, options?: StoreOptions): Store {
  if (isFile(databaseUrl)) return openSqliteStore(sqliteFile(databaseUrl), options)
  return openPostgresStore(databaseUrl, options)
}
