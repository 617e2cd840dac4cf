import { listEarlierDeadlines } from '#domain/deadlines-of-earlier.ts'
import { indexEarlierNames } from '#domain/index-earlier-names.ts'
import { openWorld, readyStore } from '#domain/open-world.ts'
import type { World } from '#domain/world.ts'
import { readSettings, type Settings } from '#lib/env.ts'
import { projectFolder } from './project.ts'
import { becomeServer, refuseUnbuilt } from './serve/built-server.ts'
import { keptSecret, openDataFolder } from './serve/data-folder.ts'
import { refuseTakenPort } from './serve/port.ts'
import { verb } from './verb.ts'

/** What `npm start` runs once everything is built. */
export const serve = verb({
  options: {
    empty: { help: 'begins a new register with an administrator alone, without the example' },
  },
  async run({ options }) {
    const settings = readSettings(process.env, projectFolder)
    refuseUnbuilt()
    openDataFolder(settings.dataFolder)
    await refuseTakenPort(settings)
    await prepareRegister(settings, options)
    const authSecret = settings.authSecret ?? keptSecret(settings.dataFolder)
    await becomeServer({ ...settings, authSecret })
    return undefined
  },
})

/** The store is closed again: the built server brings a SQLite of its own. */
async function prepareRegister(settings: Settings, first: { empty: boolean }): Promise<void> {
  const { applied, backup } = await readyStore(settings)
  if (backup) console.log(`Backup before the migration: ${backup}`)
  if (applied.length) console.log(`Migrated the database: ${applied.join(', ')}`)
  const world = openWorld(settings)
  try {
    await indexEarlierNames(world)
    await listEarlierDeadlines(world)
    if (await hasUsers(world)) return
    // Needed once in the life of a register, so it is loaded only then.
    const { beginRegister } = await import('./serve/first-register.ts')
    console.log((await beginRegister(world, first)).join('\n'))
  } finally {
    await world.store.close()
  }
}

async function hasUsers({ store: { read } }: World): Promise<boolean> {
  const { users } = read.tables
  return (await read.select({ id: users.id }).from(users).limit(1)).length > 0
}
