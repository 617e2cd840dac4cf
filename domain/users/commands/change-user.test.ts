import { beforeEach, describe, expect, test } from 'vitest'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { activeSession } from '#domain/sessions/queries/active-session.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type Office, type Person, testOffice, tokenOf } from '#test/people.ts'
import { userRecord } from '../queries/user-record.ts'
import { workOfUser } from '../queries/work-of-user.ts'
import { listUsers } from '../queries/list-users.ts'
import { changeUser } from './change-user.ts'

describe.each(freshDatabases)('changing a user on $name', ({ perTest }) => {
  const db = perTest()
  let office: Office
  let administrator: Person
  let officer: Person
  beforeEach(async () => {
    office = await testOffice(db.store)
    administrator = await office.add('administrator', 'Administrator')
    officer = await office.add('officer', 'Officer', office.desks.ame)
    await office.letIn(officer)
  })
  const change = async ({ actor }: Person, input: object) => {
    const ifMatch = (await userRecord(db.store.read, actor.id))?.version
    const asked = { userId: actor.id, ...input }
    return await perform(office.world, changeUser, administrator.actor, asked, { ifMatch })
  }
  const isIn = async (token: string) => (await activeSession(office.world, token)) !== null

  test('ends all sessions where the role is another, so that the next begins with it', async () => {
    const token = tokenOf(await office.signIn(officer.email))
    await change(officer, { name: 'Officer Two', deskIds: [office.desks.eur] })
    expect(await isIn(token)).toBe(true)
    await change(officer, { role: 'officer' })
    expect(await isIn(token)).toBe(true)
    await change(officer, { role: 'manager' })
    expect(await isIn(token)).toBe(false)
    const again = tokenOf(await office.signIn(officer.email))
    expect(await isIn(again)).toBe(true)
    const { items } = await ask(office.world, listUsers, administrator.actor, {})
    expect(items.find(({ id }) => id === officer.actor.id)).toMatchObject({
      name: 'Officer Two',
      role: 'manager',
      desks: [{ code: 'EUR' }],
    })
  })

  test('leaves somebody who can let people in, and nobody without their own keys', async () => {
    await expect(change(administrator, { role: 'officer' })).rejects.toMatchObject({
      problem: { code: 'user.changingOwnRole' },
    })
    const second = await office.add('administrator', 'Second')
    await change(second, { role: 'auditor' })
    const asked = { userId: administrator.actor.id, role: 'officer' }
    const ifMatch = (await userRecord(db.store.read, administrator.actor.id))?.version
    const byOperator = perform(office.world, changeUser, { kind: 'operator' }, asked, { ifMatch })
    await expect(byOperator).rejects.toMatchObject({ problem: { code: 'user.lastAdministrator' } })
    await expect(change(officer, { deskIds: [administrator.actor.id] })).rejects.toMatchObject({
      problem: { fields: [{ path: 'deskIds', code: 'noSuchDesk' }] },
    })
  })

  test('is preceded by what would be left with nobody', async () => {
    const work = async () =>
      (await ask(office.world, workOfUser, administrator.actor, { userId: officer.actor.id })).desks
    expect((await work()).map(({ code }) => code)).toEqual(['AME'])
    await office.add('manager', 'Manager', office.desks.ame)
    expect(await work()).toEqual([])
  })
})
