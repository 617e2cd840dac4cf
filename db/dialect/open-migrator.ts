import { isFile, sqliteFile } from './address.ts'
import type { Migrator } from './migrator.ts'
import { openPostgresMigrator } from './postgres/migrator.ts'
import { openSqliteMigrator } from './sqlite/migrator.ts'
import { type Place, placeOfFile, placeOfServer } from './unusable.ts'

/** What an address names, and how to open it; `patience` is the wait for other writers, in ms. */
export function openMigrator(
  databaseUrl: string,
  patience: number,
): { place: Place; open: () => Promise<Migrator> } {
  if (!isFile(databaseUrl)) {
    return {
      place: placeOfServer(databaseUrl),
      open: () => openPostgresMigrator(databaseUrl, patience),
    }
  }
  const file = sqliteFile(databaseUrl)
  return { place: placeOfFile(file), open: () => openSqliteMigrator(file, patience) }
}
