import { beforeEach, describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { ask } from '../../ask.ts'
import { clause } from '../../legal-status/schema/clauses.ts'
import { perform } from '../../perform.ts'
import { listClausePacks } from '../queries.ts'
import { shippedPacks } from '../schema/shipped-packs.ts'
import { changeClausePack } from './change-clause-pack.ts'
import { createClausePack } from './create-clause-pack.ts'
import { restoreClausePack, retireClausePack } from './retire-clause-pack.ts'

const pack = {
  code: 'three-years',
  names: { en: '3 years' },
  clauses: [{ kind: 'term', length: 'P3Y' }],
}

describe.each(freshDatabases)('a clause pack on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const administrator = async () => await register.user('administrator')
  const packs = async () => (await ask(register.world, listClausePacks, register.officer, {})).items
  const named = async (code: string) => (await packs()).find((one) => one.code === code)

  it('is there from the beginning, in three languages and with clauses that can be', async () => {
    expect((await packs()).map(({ code }) => code)).toEqual(
      shippedPacks.map(({ code }) => code).toSorted(),
    )
    for (const { names, clauses } of shippedPacks) {
      expect(Object.keys(names).toSorted()).toEqual(['en', 'es', 'zh-CN'])
      for (const one of clauses) expect(clause.safeParse(one).error).toBeUndefined()
    }
  })

  it('is added by an administrator, changed by who saw it last, retired and offered again', async () => {
    const by = await administrator()
    const { answer } = await perform(register.world, createClausePack, by, pack)
    const packId = answer.id
    const ifMatch = async () => ({ ifMatch: (await named(pack.code))?.version ?? undefined })
    const longer = [{ kind: 'term', length: 'P4Y' }]
    const change = { packId, clauses: longer }
    await perform(register.world, changeClausePack, by, change, await ifMatch())
    expect(await named(pack.code)).toMatchObject({ names: pack.names, clauses: longer })
    const why = { packId, reason: 'No longer used' }
    await perform(register.world, retireClausePack, by, why, await ifMatch())
    expect(await named(pack.code)).toMatchObject({ retired: true })
    await perform(register.world, restoreClausePack, by, { packId }, await ifMatch())
    expect(await named(pack.code)).toMatchObject({ retired: false })
  })

  it('takes the place of the shipped one of its code, once', async () => {
    const by = await administrator()
    const own = { ...pack, code: shippedPacks[0]?.code ?? '' }
    await perform(register.world, createClausePack, by, own)
    expect(await named(own.code)).toMatchObject({ names: pack.names })
    expect(await packs()).toHaveLength(shippedPacks.length)
    await expect(perform(register.world, createClausePack, by, own)).rejects.toMatchObject({
      problem: { code: 'clausePack.codeTaken' },
    })
  })

  it('is no officer’s to add, and holds a kind of clause once', async () => {
    await expect(
      perform(register.world, createClausePack, register.officer, pack),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    const twice = { ...pack, clauses: [...pack.clauses, ...pack.clauses] }
    await expect(
      perform(register.world, createClausePack, await administrator(), twice),
    ).rejects.toMatchObject({
      problem: { fields: [{ path: 'clauses.1.kind', code: 'repeated' }] },
    })
  })
})
