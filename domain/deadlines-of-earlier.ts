import { isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { keepFirstDeadlines } from './legal-status/commands/law-rows.ts'
import type { World } from './world.ts'

/**
 * Writes down what must be done by when for agreements that were kept before there was a list of
 * deadlines: once, in a register that has none. No record changes.
 */
export async function listEarlierDeadlines(world: World): Promise<void> {
  const { store } = world
  const { legalDeadlines } = store.read.tables
  const some = await store.read.select({ id: legalDeadlines.id }).from(legalDeadlines).limit(1)
  if (some.length > 0) return
  const ids = await thatMayHaveSome(store.read)
  if (ids.size === 0) return
  const now = world.now()
  await store.transaction(async (tx) => {
    for (const id of ids) await keepFirstDeadlines(tx, id, now)
  })
}

/** Without a clause or an end, nothing follows by a day. */
async function thatMayHaveSome(db: Reader): Promise<Set<string>> {
  const { agreements, clauses } = db.tables
  const withClauses = await db.selectDistinct({ id: clauses.agreementId }).from(clauses)
  const withEnd = await db
    .select({ id: agreements.id })
    .from(agreements)
    .where(isNotNull(agreements.inForceUntil))
  return new Set([...withClauses, ...withEnd].map(({ id }) => id))
}
