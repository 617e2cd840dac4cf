import { openWorld } from '#domain/open-world.ts'
import type { World } from '#domain/world.ts'
import { readSettings, type Settings } from '#lib/env.ts'

type Opened = { settings: Settings; world: World }

// Each bundle of a route has this module for itself; the store must be one for the whole process.
const holder = globalThis as { convenioWorld?: Opened }

/** The settings and the store of this process, opened when first asked for. */
export function opened(): Opened {
  holder.convenioWorld ??= open()
  return holder.convenioWorld
}

/** What every change and every question stands in. */
export const world = (): World => opened().world

function open(): Opened {
  const settings = readSettings(process.env)
  return { settings, world: openWorld(settings) }
}
