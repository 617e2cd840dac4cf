import { join } from 'node:path'
import { migrate } from '#db/store.ts'
import { readSettings, type Settings } from '#lib/env.ts'
import { projectFolder } from './project.ts'
import { becomeServer, refuseUnbuilt } from './serve/built-server.ts'
import { keptSecret, openDataFolder } from './serve/data-folder.ts'
import { refuseTakenPort } from './serve/port.ts'
import { verb } from './verb.ts'

/** What `npm start` runs once everything is built. */
export const serve = verb({
  async run() {
    const settings = readSettings(process.env, projectFolder)
    refuseUnbuilt()
    openDataFolder(settings.dataFolder)
    await refuseTakenPort(settings)
    await prepareStore(settings)
    const authSecret = settings.authSecret ?? keptSecret(settings.dataFolder)
    await becomeServer({ ...settings, authSecret })
    return undefined
  },
})

/** Migrates after a backup. The store is closed again: the built server brings its own SQLite. */
async function prepareStore({ databaseUrl, dataFolder }: Settings): Promise<void> {
  const { applied } = await migrate(databaseUrl, { backupFolder: join(dataFolder, 'backups') })
  if (applied.length) console.log(`Database migrated: ${applied.join(', ')}`)
}
