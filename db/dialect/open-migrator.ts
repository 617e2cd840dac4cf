import { isFile, sqliteFile } from './address.ts'
import type { Migrator } from './migrator.ts'
import { openPostgresMigrator } from './postgres/migrator.ts'
import { openSqliteMigrator } from './sqlite/migrator.ts'
import { type Place, placeOfFile, placeOfServer } from './unusable.ts'

/** What an address names, and how to open it to migrate it. */
export function openMigrator(databaseUrl: string): { place: Place; open: () => Promise<Migrator> } {
  if (!isFile(databaseUrl)) {
    return { place: placeOfServer(databaseUrl), open: () => openPostgresMigrator(databaseUrl) }
  }
  const file = sqliteFile(databaseUrl)
  return { place: placeOfFile(file), open: async () => openSqliteMigrator(file) }
}
