import { isFile, sqliteFile } from './address.ts'
import type { Dump } from './dump.ts'
import { openPostgresDump } from './postgres/dump.ts'
import { openSqliteDump } from './sqlite/dump.ts'
import { placeOf, unusable } from './unusable.ts'

/** Opens what the address names as it is now. Throws StoreUnusable with what to do. */
export async function openDump(databaseUrl: string): Promise<Dump> {
  const place = placeOf(databaseUrl)
  try {
    if (isFile(databaseUrl)) return openSqliteDump(sqliteFile(databaseUrl))
    return await openPostgresDump(databaseUrl)
  } catch (error) {
    throw unusable(error, place)
  }
}
