import { describe, expect, it } from 'vitest'
import { ask } from '#domain/ask.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, completePlan, people, planWorld } from '#test/plan-world.ts'
import { readConfirmations } from './read-confirmations.ts'

describe.each(freshDatabases)('what the sides are called on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  it('is the names of the bodies that lead them, as neither is ours to every reader', async () => {
    const agreementId = agreements.peru.id
    const { planId, partyId } = await completePlan(world, people.ana, agreementId)
    await db.store.transaction(async (tx) => {
      const named = { id: newId(), agreementId, partyId, side: 'counterpart' } as const
      await tx.insert(tx.tables.agreementParties).values({ ...named, role: 'lead', position: 0 })
    })
    const { sides } = await ask(world, readConfirmations, people.ana, { planId })
    expect(sides).toEqual({ ours: [], counterpart: [{ en: 'The council' }] })
  })
})
