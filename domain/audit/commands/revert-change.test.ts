import { beforeEach, describe, expect, it } from 'vitest'
import { correctAgreement } from '#domain/agreements/commands/correct-agreement.ts'
import { agreementRecord } from '#domain/agreements/queries/agreement-record.ts'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { recordTrail } from '../queries/record-trail.ts'
import { revertChange } from './revert-change.ts'

describe.each(freshDatabases)('a change on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const record = async (id: string) => (await agreementRecord(db.store.read, id))!
  const correct = async (id: string, said: object) => {
    const { version: ifMatch } = await record(id)
    const input = { agreementId: id, ...said }
    return (await perform(register.world, correctAgreement, register.officer, input, { ifMatch }))
      .version
  }
  const revert = async (seq: number, by = register.officer, reason = 'A slip.') =>
    await perform(register.world, revertChange, by, { seq, reason })
  const revertible = async (agreementId: string) => {
    const { items } = await ask(register.world, recordTrail, register.officer, { agreementId })
    return items.flatMap(({ seq, revertible: can }) => (can ? [seq] : []))
  }

  it('is taken back where it still stands, as a new change with a reason', async () => {
    const { id } = await register.agreement()
    const parties = [{ partyId: register.most, side: 'ours' }]
    const first = await correct(id, { titles: { en: 'Wrong' }, parties })
    expect(await revertible(id)).toEqual([first])
    const { version } = await revert(first)
    const { row, lists } = await record(id)
    expect([row.titles, lists.parties]).toEqual([{ en: 'A memorandum' }, []])
    const { items } = await ask(register.world, recordTrail, register.officer, { agreementId: id })
    expect(items[0]).toMatchObject({ seq: version, event: 'change.reverted', reason: 'A slip.' })
    expect(await revertible(id)).toEqual([])
  })

  it('is taken back beside later changes of other fields, and not over those of its own', async () => {
    const { id } = await register.agreement()
    const first = await correct(id, { titles: { en: 'Wrong' } })
    const second = await correct(id, { counterpartReference: '12-2019' })
    expect(await revertible(id)).toEqual([second, first])
    const third = await correct(id, { titles: { en: 'Right' } })
    expect(await revertible(id)).toEqual([third, second])
    await expect(revert(first)).rejects.toMatchObject({ problem: { code: 'change.overtaken' } })
    expect((await record(id)).row.titles).toEqual({ en: 'Right' })
  })

  it('is taken back by its own desk alone, with a reason, and only if it is one', async () => {
    const { id } = await register.agreement()
    const first = await correct(id, { titles: { en: 'Wrong' } })
    const elsewhere = await register.user('officer', register.desks.eur)
    await expect(revert(first, elsewhere)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(revert(first, register.officer, ' ')).rejects.toMatchObject({
      problem: { fields: [{ path: 'reason' }] },
    })
    // The creation is no correction, and neither is an entry that is not there.
    for (const seq of [first - 1, first + 1_000]) {
      await expect(revert(seq)).rejects.toMatchObject({ kind: 'missing' })
    }
  })

  it('is judged by the rules of the command that made it', async () => {
    const { id } = await register.agreement()
    const names = { names: { en: 'A' }, posts: { en: 'B' } }
    const first = await correct(id, { parties: [{ partyId: register.most, side: 'ours' }] })
    await correct(id, { signatories: [{ partyId: register.most, ...names }] })
    await expect(revert(first)).rejects.toMatchObject({
      kind: 'refused',
      problem: { code: 'change.noLongerFits' },
    })
  })
})
