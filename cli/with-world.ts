import { openWorld, readyStore } from '#domain/open-world.ts'
import type { World } from '#domain/world.ts'
import { readSettings, type Settings } from '#lib/env.ts'
import { projectFolder } from './project.ts'

/**
 * Does a verb's work on the register that the settings name, migrated, and closes it afterwards.
 * Only with `make` is one made where there is none. Throws StoreUnusable with what to do.
 */
export async function withWorld<Result>(
  work: (world: World, settings: Settings) => Promise<Result>,
  { make = false }: { make?: boolean } = {},
): Promise<Result> {
  const settings = readSettings(process.env, projectFolder)
  await readyStore(settings, { make })
  const world = openWorld(settings)
  try {
    return await work(world, settings)
  } finally {
    await world.store.close()
  }
}
