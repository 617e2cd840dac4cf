import { beforeEach, describe, expect, it } from 'vitest'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { ask } from '#domain/ask.ts'
import { recordTrail } from '#domain/audit/queries/record-trail.ts'
import type { AnyCommand } from '#domain/command.ts'
import { perform } from '#domain/perform.ts'
import { addUser } from '#domain/users/commands/add-user.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { deskRecord } from '../queries/desk-record.ts'
import { surveyDesks } from '../queries/survey-desks.ts'
import { handOverDesk } from './hand-over-desk.ts'
import { restoreDesk, retireDesk } from './retire-desk.ts'

const reason = 'The desks were brought together'

describe.each(freshDatabases)('closing a desk on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let administrator: Awaited<ReturnType<TestRegister['user']>>
  beforeEach(async () => {
    register = await testRegister(db.store)
    administrator = await register.user('administrator')
  })
  const change = async (command: AnyCommand, deskId: string, input: object = {}) => {
    const ifMatch = (await deskRecord(db.store.read, deskId))?.version
    return await perform(register.world, command, administrator, { deskId, ...input }, { ifMatch })
  }
  const shown = async (by: Awaited<ReturnType<TestRegister['user']>>) => {
    const { items } = await ask(register.world, listAgreements, by, {})
    return items.map(({ id, desk }) => [id, desk.code])
  }

  it('waits until its work went to another desk, whatever its level, and its people too', async () => {
    const { ame, eur } = register.desks
    const { id } = await register.agreement({ level: 'confidential' })
    const european = await register.user('officer', eur)
    const close = async () => await change(retireDesk, ame, { reason })
    await expect(close()).rejects.toMatchObject({ problem: { code: 'desk.notEmpty' } })
    expect(await shown(european)).toEqual([])
    await change(handOverDesk, ame, { toDeskId: eur, reason })
    expect(await shown(european)).toEqual([[id, 'EUR']])
    expect(await shown(register.officer)).toEqual([])
    const trail = await ask(register.world, recordTrail, european, { agreementId: id })
    expect(trail.items).toEqual([])
    await expect(close()).rejects.toMatchObject({
      problem: { code: 'desk.hasMembers', params: { members: 1 } },
    })
  })

  it('of which nothing is left keeps new people out, and can be taken back', async () => {
    const empty = register.desks.eur
    await change(retireDesk, empty, { reason })
    const added = perform(register.world, addUser, administrator, {
      email: 'officer@example.org',
      name: 'Officer',
      role: 'officer',
      deskIds: [empty],
    })
    await expect(added).rejects.toMatchObject({
      problem: { fields: [{ path: 'deskIds', code: 'noSuchDesk' }] },
    })
    await expect(change(handOverDesk, register.desks.ame, { toDeskId: empty, reason }))
      .rejects //
      .toMatchObject({ problem: { fields: [{ path: 'toDeskId', code: 'deskIsRetired' }] } })
    await change(restoreDesk, empty)
    expect((await deskRecord(db.store.read, empty))?.retiredAt).toBeNull()
  })

  it('is prepared by a survey that tells an administrator of nothing confidential', async () => {
    const parties = [{ partyId: register.concytec, side: 'counterpart' }]
    await register.agreement({ parties })
    await register.agreement({ parties, level: 'confidential' })
    const { items } = await ask(register.world, surveyDesks, administrator, {})
    expect(items.map(({ code, agreements, countries }) => [code, agreements, countries])).toEqual([
      ['AME', 1, [{ code: 'PE', agreements: 1 }]],
      ['EUR', 0, []],
    ])
  })
})
