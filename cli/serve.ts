import { readyStore } from '#domain/open-world.ts'
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

/** The store is closed again: the built server brings a SQLite of its own. */
async function prepareStore(settings: Settings): Promise<void> {
  const { applied, backup } = await readyStore(settings)
  if (backup) console.log(`Backup before the migration: ${backup}`)
  if (applied.length) console.log(`Migrated the database: ${applied.join(', ')}`)
}
