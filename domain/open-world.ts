import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, openStore, StoreUnusable, sqliteFile } from '#db/store.ts'
import { clock } from '#lib/clock.ts'
import type { Settings } from '#lib/env.ts'
import type { World } from './world.ts'

export { StoreBusy, StoreFull } from '#db/store.ts'

/**
 * The world that the settings describe, for a door to stand in: the app's, or the command line's.
 * Its store is open, and must be closed by who asked. The tables must be there: see `readyStore`.
 */
export function openWorld(settings: Settings): World {
  const { homeZone, homeParty, locale } = settings
  return {
    store: openStore(settings.databaseUrl),
    now: () => clock.now(),
    uploadsFolder: join(settings.dataFolder, 'uploads'),
    sessionLimits: { idle: settings.sessionIdle, life: settings.sessionLife },
    settled: { homeZone, homeParty, language: locale },
  }
}

/**
 * Brings the tables to this version, after a backup into the data folder; with `make: false` only
 * those of a register that is there already. Throws StoreUnusable with what to do.
 */
export async function readyStore(
  { databaseUrl, dataFolder }: Settings,
  { make = true }: { make?: boolean } = {},
): Promise<{ applied: string[]; backup: string | undefined }> {
  if (!make && databaseUrl.startsWith('file:') && !existsSync(sqliteFile(databaseUrl))) {
    throw new StoreUnusable(
      `There is no register in ${dataFolder} yet: start Convenio once, or correct CONVENIO_DATA.`,
    )
  }
  return await migrate(databaseUrl, { backupFolder: join(dataFolder, 'backups') })
}
