import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { at, cny, givingWorld, pen, rate } from '#test/giving-world.ts'
import { people } from '#test/plan-world.ts'
import { perform } from '../perform.ts'
import { changeSettings } from '../settings/commands.ts'
import { settingsRecord } from '../settings/queries.ts'
import { correctExchangeRate, withdrawExchangeRate } from './commands.ts'

const { bruno, emil } = people

describe.each(freshDatabases)('an exchange rate on $name', ({ perTest }) => {
  const db = perTest()
  const { world, toPeru, tellIn, record, ofAgreement } = givingWorld(db)

  test('is recorded once a day, mended with a reason, and kept while it is used', async () => {
    await tellIn('CNY')
    await expect(record({ rate: '0' })).rejects.toMatchObject(at(['rate', 'wrongRate']))
    await expect(record({ rate: '1', toCurrency: 'PEN' })).rejects.toMatchObject(
      at(['toCurrency', 'sameCurrency']),
    )
    const { id: rateId, version: ifMatch } = await record({ rate: '21' })
    await expect(record({ rate: '2' })).rejects.toMatchObject(at(['rateOn', 'rateRecorded']))
    await toPeru({ money: pen('1.00'), valueOn: rate.rateOn })
    const mend = { rateId, rate: '2.1' }
    await expect(
      perform(world, correctExchangeRate, bruno, mend, { ifMatch }),
    ).rejects.toMatchObject(at(['reason', 'required']))
    const reasoned = { ...mend, reason: 'A point was missing' }
    const mended = await perform(world, correctExchangeRate, bruno, reasoned, { ifMatch })
    expect((await ofAgreement()).ours.total.converted).toEqual(cny('2.10'))
    await expect(
      perform(
        world,
        withdrawExchangeRate,
        emil,
        { rateId, reason: 'Off' },
        { ifMatch: mended.version },
      ),
    ).rejects.toMatchObject({ problem: { code: 'exchangeRate.isUsed' } })
  })

  test('is not asked for: sums are told in no currency until the office has chosen one', async () => {
    await toPeru({ money: pen('1.00') })
    await toPeru({ money: cny('2.00') })
    const amounts = [cny('2.00'), pen('1.00')]
    const told = { currency: null, ours: { total: { amounts, converted: null } } }
    expect(await ofAgreement()).toMatchObject(told)
    await tellIn('PEN')
    expect((await ofAgreement()).ours.total).toMatchObject({ converted: pen('1.00') })
    const anew = { currency: null, reason: 'Each by itself' }
    const settings = await settingsRecord(db.store.read)
    await perform(world, changeSettings, emil, anew, { ifMatch: settings?.version })
    expect(await ofAgreement()).toMatchObject(told)
  })
})
