import { describe, expect, test } from 'vitest'
import { ask } from '#domain/ask.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, onePlan, people, planWorld } from '#test/plan-world.ts'
import { listGaps } from './list-gaps.ts'

const { ana, bruno, chen, dora } = people

describe.each(freshDatabases)('the gaps of a desk on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const gaps = async (who: typeof ana, asked: object = {}) =>
    listGaps.output.parse(await ask(world, listGaps, who, asked))
  const names = async (who: typeof ana) =>
    (await gaps(who)).items.map(({ reference }) => reference).toSorted()

  test('are of one’s own desks, and of what one may know of', async () => {
    expect(await names(ana)).toEqual(['chile', 'peru'])
    expect(await names(bruno)).toEqual(['chile', 'peru'])
    expect(await names(chen)).toEqual(['sealed', 'spain'])
    await expect(gaps(dora)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('say what is missing, in the order in which it is filled in', async () => {
    await db.store.transaction(async (tx) => {
      const signed = { signedOn: '2020', signedOnLower: '2020-01-01', signedOnUpper: '2020-12-31' }
      await tx.update(tx.tables.agreements).set({ ...signed, firstSignedOn: '2020-12-31' })
    })
    await onePlan(world, ana, agreements.peru.id)
    const { items } = await gaps(ana)
    const lacking = Object.fromEntries(items.map((item) => [item.reference, item.lacking]))
    const without = ['counterpart', 'areas', 'entryIntoForce', 'text']
    expect(lacking).toEqual({ peru: without, chile: [...without, 'actionPlan'] })
  })

  test('are paged from the newest record on', async () => {
    const whole = (await gaps(ana)).items.map(({ id }) => id)
    expect(whole).toEqual(whole.toSorted().toReversed())
    const one = await gaps(ana, { limit: 1 })
    expect(one.total).toEqual({ exact: 2 })
    const two = await gaps(ana, { limit: 1, cursor: one.nextCursor })
    expect([...one.items, ...two.items].map(({ id }) => id)).toEqual(whole)
    expect(two.nextCursor).toBeNull()
  })
})
