import { and, eq, exists, isNull, not } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { indexCommitment } from './commitments/commands/index-commitment.ts'
import { indexNames } from './names/commands.ts'
import { keptParty } from './parties/commands/party-rows.ts'
import { keptArea } from './priority-areas/commands/area-rows.ts'
import type { World } from './world.ts'

/**
 * Gives bodies and areas that were kept before there were lists of names their place in lists, and
 * makes them found by their names, and plans and promises by their words. What has these already is left alone; no record changes.
 */
export async function indexEarlierNames({ store }: World): Promise<void> {
  const { parties, areas, plans, promises } = await withoutNames(store.read)
  if (parties.length + areas.length + plans.length + promises.length === 0) return
  await store.transaction(async (tx) => {
    for (const { id } of parties) await keptParty(tx, id)
    for (const { id } of areas) await keptArea(tx, id)
    for (const { id, titles } of plans) {
      await indexNames(tx, 'actionPlan', id, Object.values(titles))
    }
    for (const promise of promises) await indexCommitment(tx, promise)
  })
}

async function withoutNames(db: Reader) {
  const { parties, priorityAreas, actionPlans, commitments, nameTokens } = db.tables
  const unnamed = (id: AnySQLiteColumn) =>
    not(
      exists(
        db.select({ id: nameTokens.recordId }).from(nameTokens).where(eq(nameTokens.recordId, id)),
      ),
    )
  return {
    parties: await db.select({ id: parties.id }).from(parties).where(eq(parties.sortKey, '')),
    areas: await db
      .select({ id: priorityAreas.id })
      .from(priorityAreas)
      .where(and(isNull(priorityAreas.mergedIntoId), unnamed(priorityAreas.id))),
    plans: await db
      .select({ id: actionPlans.id, titles: actionPlans.titles })
      .from(actionPlans)
      .where(unnamed(actionPlans.id)),
    promises: await db
      .select({
        id: commitments.id,
        titles: commitments.titles,
        quotation: commitments.quotation,
      })
      .from(commitments)
      .where(unnamed(commitments.id)),
  }
}
