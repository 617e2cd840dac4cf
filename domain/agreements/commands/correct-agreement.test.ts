import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { agreementRecord } from '../queries/agreement-record.ts'
import { listAgreements } from '../queries/list-agreements.ts'
import { correctAgreement } from './correct-agreement.ts'

describe.each(freshDatabases)('an agreement on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const row = async (id: string) => (await agreementRecord(db.store.read, id))?.row
  const correct = async (
    agreementId: string,
    said: object,
    ifMatch?: number,
    by = register.officer,
  ) => await perform(register.world, correctAgreement, by, { agreementId, ...said }, { ifMatch })
  const made = async () => {
    const { id } = await register.agreement()
    return { id, version: (await row(id))?.version ?? 0 }
  }

  it('is corrected in its title and the counterpart’s number by who saw the last version', async () => {
    const { id, version } = await made()
    const titles = { en: 'Ágora memorandum' }
    await expect(correct(id, { titles })).rejects.toMatchObject({ kind: 'preconditionRequired' })
    const { version: second } = await correct(id, { titles, reason: 'Misspelt' }, version)
    expect(await row(id)).toMatchObject({ titles, sortTitle: 'agora memorandum' })
    await expect(correct(id, { titles: { en: 'Late' } }, version)).rejects.toMatchObject({
      kind: 'stale',
      stale: { version: second, differing: ['titles'] },
    })
    await correct(id, { counterpartReference: 'CONCYTEC 12-2019' }, second)
    expect(await row(id)).toMatchObject({ titles, counterpartReference: 'CONCYTEC 12-2019' })
  })

  it('is found by its new title, and no longer by the old one', async () => {
    const { id, version } = await made()
    await correct(id, { titles: { es: 'Energía' } }, version)
    const found = async (q: string) =>
      (await ask(register.world, listAgreements, register.officer, { q })).items.length
    expect(await found('energia')).toBe(1)
    expect(await found('memorandum')).toBe(0)
  })

  it('is not corrected where nothing is said, nor by another desk', async () => {
    const { id, version } = await made()
    await expect(correct(id, {}, version)).rejects.toMatchObject({
      problem: { fields: [{ path: 'titles', code: 'nothingToCorrect' }] },
    })
    const elsewhere = await register.user('officer', register.desks.eur)
    const titles = { en: 'Ours now' }
    await expect(correct(id, { titles }, version, elsewhere)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
