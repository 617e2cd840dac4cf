import { and, eq, exists, isNull, not } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { keptParty } from './parties/commands/party-rows.ts'
import { keptArea } from './priority-areas/commands/area-rows.ts'
import type { World } from './world.ts'

/**
 * Gives bodies and areas that were kept before there were lists of names their place in lists, and
 * makes them found by their names. What has these already is left alone; no record changes.
 */
export async function indexEarlierNames({ store }: World): Promise<void> {
  const { parties, areas } = await withoutNames(store.read)
  if (parties.length + areas.length === 0) return
  await store.transaction(async (tx) => {
    for (const { id } of parties) await keptParty(tx, id)
    for (const { id } of areas) await keptArea(tx, id)
  })
}

async function withoutNames(db: Reader) {
  const { parties, priorityAreas, nameTokens } = db.tables
  const tokens = db
    .select({ id: nameTokens.recordId })
    .from(nameTokens)
    .where(eq(nameTokens.recordId, priorityAreas.id))
  return {
    parties: await db.select({ id: parties.id }).from(parties).where(eq(parties.sortKey, '')),
    areas: await db
      .select({ id: priorityAreas.id })
      .from(priorityAreas)
      .where(and(isNull(priorityAreas.mergedIntoId), not(exists(tokens)))),
  }
}
