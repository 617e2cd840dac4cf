import { expect, it, describe } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, testRegister } from '#test/register.ts'
import { ask } from './ask.ts'
import { listDeadlines } from './deadlines/queries/list-deadlines.ts'
import { listEarlierDeadlines } from './deadlines-of-earlier.ts'

describe.each(freshDatabases)('deadlines of an earlier release on $name', ({ perTest }) => {
  const db = perTest()

  it('stand in the list after the start, as if they had just been recorded', async () => {
    const register = await testRegister(db.store)
    await register.agreement({
      legalEvents: [...signedByBoth('2022-06-21'), { kind: 'enteredIntoForce', on: '2022-06-21' }],
      clauses: [
        { kind: 'term', length: 'P5Y' },
        { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
        { kind: 'notice', length: 'P6M', counts: 'receipt' },
      ],
    })
    const list = async () => (await ask(register.world, listDeadlines, register.officer, {})).items
    const recorded = await list()
    expect(recorded[0]).toMatchObject({ kind: 'notice', on: '2026-12-21' })
    await db.store.transaction(async (tx) => void (await tx.delete(tx.tables.legalDeadlines)))
    expect(await list()).toEqual([])
    await listEarlierDeadlines(register.world)
    expect(await list()).toEqual(recorded)
    await listEarlierDeadlines(register.world)
    expect(await list()).toEqual(recorded)
  })
})
