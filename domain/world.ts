import type { Reader, Store } from '#db/store.ts'
import { todayIn } from '#lib/clock.ts'
import type { Day } from '#lib/days.ts'

/** What every change and every question stands in: the store, the clock, and where uploads lie. */
export type World = {
  store: Store
  now: () => Date
  /** Absolute path of the folder of uploaded files. */
  uploadsFolder: string
  /** How long, in ms, a session lasts without being used, and at the longest. */
  sessionLimits: { idle: number; life: number }
  /** What the environment settles; absent where the register's own settings hold. */
  settled: {
    homeZone?: string | undefined
    homeParty?: string | undefined
    language?: string | undefined
  }
}

/**
 * Whose register it is; `zone` is where "today" is, `language` what is spoken where nothing else is
 * known, `currency` the one in which sums are told, or null.
 */
export type Home = {
  partyId: string | null
  zone: string
  language: string
  currency: string | null
}

/** The register's own settings, over which the environment wins (`contract.md`, Settings). */
export async function home(world: World, db: Reader): Promise<Home> {
  const { registerSettings } = db.tables
  const [stored] = await db.prepared('home', () => db.select().from(registerSettings))
  return {
    partyId: world.settled.homeParty ?? stored?.homePartyId ?? null,
    zone: world.settled.homeZone ?? stored?.homeZone ?? 'UTC',
    language: world.settled.language ?? stored?.language ?? 'en',
    currency: stored?.currency ?? null,
  }
}

/** This moment, the day that it falls on at home, and whose register it is. */
export async function present(
  world: World,
  db: Reader,
): Promise<{ now: Date; today: Day; home: Home }> {
  const [now, here] = [world.now(), await home(world, db)]
  return { now, today: todayIn(here.zone, now), home: here }
}
