import { beforeEach, describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { ask } from './ask.ts'
import { indexEarlierNames } from './index-earlier-names.ts'
import { createParty } from './parties/commands/create-party.ts'
import { listParties } from './parties/queries/list-parties.ts'
import { perform } from './perform.ts'
import { createPriorityArea } from './priority-areas/commands/create-priority-area.ts'

describe.each(freshDatabases)('names of an earlier release on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
    const bodies = [
      { kind: 'agency', names: { en: 'Space Agency' }, country: 'PE' },
      {
        kind: 'council',
        names: { en: 'Council for Water', es: 'Consejo del Agua' },
        country: 'PE',
      },
    ]
    for (const body of bodies) {
      await perform(register.world, createParty, register.officer, body)
    }
    const area = { code: 'tides', labels: { en: 'Tides and currents' } }
    await perform(register.world, createPriorityArea, await register.user('administrator'), area)
    await db.store.transaction(async (tx) => {
      await tx.delete(tx.tables.nameTokens)
      await tx.update(tx.tables.parties).set({ sortKey: '' })
    })
  })
  const bodies = async (q?: string) => {
    const { items } = await ask(register.world, listParties, register.officer, { q, country: 'PE' })
    return items.map(({ names }) => names.en)
  }
  const tokens = async () => {
    const { nameTokens } = db.store.read.tables
    const rows = await db.store.read.select().from(nameTokens)
    return rows.map(({ kind, token }) => `${kind} ${token}`).toSorted()
  }

  it('are found after the start, in any language, and stand in their order', async () => {
    expect(await bodies('agua')).toEqual([])
    await indexEarlierNames(register.world)
    expect(await bodies('agua')).toEqual(['Council for Water'])
    const ours = ['Council for Water', 'Space Agency']
    expect((await bodies()).filter((name) => ours.includes(name ?? ''))).toEqual(ours)
    expect(await tokens()).toContain('priorityArea tides')
  })

  it('are left alone at the next start', async () => {
    await indexEarlierNames(register.world)
    const before = await tokens()
    await indexEarlierNames(register.world)
    expect(await tokens()).toEqual(before)
  })
})
