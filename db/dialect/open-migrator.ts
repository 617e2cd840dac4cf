import { isFile, sqliteFile } from './address.ts'
import type { Migrator } from './migrator.ts'
import { openPostgresMigrator } from './postgres/migrator.ts'
import { openSqliteMigrator } from './sqlite/migrator.ts'

/** Opens what an address names; `patience` is the wait for other writers, in ms. */
export const openMigrator = (databaseUrl: string, patience: number): Promise<Migrator> =>
  isFile(databaseUrl)
    ? openSqliteMigrator(sqliteFile(databaseUrl), patience)
    : openPostgresMigrator(databaseUrl, patience)
