import type { Store } from '#db/store.ts'
import type { World } from '#domain/world.ts'

/** A world for tests: a clock that stands still, no uploads, at home in Shanghai. */
export function testWorld(store: Store, now = new Date('2026-11-23T04:00:00Z')): World {
  return {
    store,
    now: () => now,
    uploadsFolder: '/nowhere',
    sessionLimits: { idle: 8 * 3_600_000, life: 7 * 24 * 3_600_000 },
    settled: { homeZone: 'Asia/Shanghai', language: 'en' },
  }
}
