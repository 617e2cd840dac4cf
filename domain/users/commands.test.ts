import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { activeSession } from '#domain/sessions/queries/active-session.ts'
import { signInLink } from '#domain/sessions/queries/sign-in-link.ts'
import { issueToken } from '#domain/tokens/commands.ts'
import { tokenHolder } from '#domain/tokens/queries.ts'
import { commitmentTo } from '#lib/secrets.ts'
import { type Database, freshDatabases } from '#test/fresh-database.ts'
import { linkToken, type Office, operator, testOffice, tokenOf } from '#test/people.ts'
import { addUser } from './commands/add-user.ts'
import { chooseLanguage } from './commands/choose-language.ts'
import { disableUser, enableUser } from './commands/disable-user.ts'
import { endSessionsOfUser, makeLink } from './commands/ways-in.ts'
import { listColleagues } from './queries/list-colleagues.ts'
import { listUsers } from './queries/list-users.ts'
import { me } from './queries/me.ts'

describe.each(freshDatabases)('users on $name', ({ perTest }) => {
  const db = perTest()
  let office: Office
  beforeEach(async () => {
    office = await testOffice(db.store)
  })

  describe('adding', () => {
    test('names nobody in what is kept for ever', async () => {
      const ana = await office.add('officer', 'Ana Quispe', office.desks.ame)
      const { auditEntries, versions } = db.store.tables
      const entries = await db.store.read.select().from(auditEntries).orderBy(asc(auditEntries.seq))
      const kept = JSON.stringify([entries, await db.store.read.select().from(versions)])
      expect(kept).not.toContain('Quispe')
      expect(kept).not.toContain('ana.quispe')
      expect(kept).not.toContain(linkToken(ana.signInPath))
      const after = entries.at(-1)?.after as Record<string, { id: string; commitment: string }>
      expect(after).toMatchObject({
        role: 'officer',
        deskIds: [office.desks.ame],
        disabledAt: null,
      })
      const [value] = await personalValues(db, after.name?.id ?? '')
      expect(after.name?.commitment).toBe(commitmentTo(value?.value ?? '', value?.salt ?? ''))
    })

    test('refuses an e-mail that somebody has, and a desk that is not there', async () => {
      const ana = await office.add('officer', 'Ana Quispe')
      const again = perform(office.world, addUser, operator, {
        email: ' ANA.Quispe@example.org ',
        name: 'Another Ana',
        role: 'auditor',
        deskIds: [ana.actor.id],
      })
      await expect(again).rejects.toMatchObject({
        kind: 'invalid',
        problem: {
          fields: [
            { path: 'email', code: 'emailTaken' },
            { path: 'deskIds', code: 'noSuchDesk' },
          ],
        },
      })
    })

    test('is for administrators', async () => {
      const input = { email: 'new@example.org', name: 'New', role: 'officer' }
      const manager = await office.add('manager', 'Mateo')
      await expect(perform(office.world, addUser, manager.actor, input)).rejects.toMatchObject({
        kind: 'forbidden',
      })
      const administrator = await office.add('administrator', 'Adela')
      await perform(office.world, addUser, administrator.actor, input)
    })

    test('tells the one-time link once, though the answer is given again under its key', async () => {
      const input = { email: 'new@example.org', name: 'New', role: 'officer' }
      const add = () => perform(office.world, addUser, operator, input, { idempotencyKey: 'once' })
      const first = await add()
      expect(first.answer.signInPath).toMatch(/^\/sign-in\/link\?token=[\w-]{43}$/)
      expect(await add()).toEqual({ ...first, answer: { ...first.answer, signInPath: null } })
      const { idempotencyKeys } = db.store.tables
      const stored = JSON.stringify(await db.store.read.select().from(idempotencyKeys))
      expect(stored).not.toContain(linkToken(first.answer.signInPath ?? ''))
    })
  })

  test('lets officers look colleagues up by name, and tells no address of theirs', async () => {
    const ana = await office.add('officer', 'Ana Quispe', office.desks.ame)
    const li = await office.add('auditor', 'Li Wen')
    const gone = await office.add('officer', 'Ana Gone', office.desks.ame)
    await perform(
      office.world,
      disableUser,
      operator,
      { userId: gone.actor.id },
      {
        ifMatch: gone.version,
      },
    )
    const actor = { kind: 'user', id: ana.actor.id, role: 'officer' as const, deskIds: [] } as const
    const named = async (q: string) => (await ask(office.world, listColleagues, actor, { q })).items
    expect(await named('wen')).toEqual([{ id: li.actor.id, name: 'Li Wen', role: 'auditor' }])
    expect((await named('ana')).map(({ name }) => name)).toEqual(['Ana Quispe'])
    await expect(
      ask(office.world, listColleagues, { ...actor, role: 'auditor' }, {}),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  describe('disabling', () => {
    test('ends sessions, links and tokens at once', async () => {
      const ana = await office.add('officer', 'Ana')
      const version = await office.letIn(ana)
      const session = tokenOf(await office.signIn(ana.email))
      const { answer } = await perform(office.world, issueToken, operator, {
        userId: ana.actor.id,
        days: 30,
      })
      const link = await perform(office.world, makeLink, operator, { userId: ana.actor.id })
      expect(await tokenHolder(office.world, answer.token ?? '')).not.toBeNull()
      await perform(
        office.world,
        disableUser,
        operator,
        { userId: ana.actor.id, reason: 'Left the ministry' },
        { ifMatch: link.version },
      )
      expect(version).toBeLessThan(link.version)
      expect(await activeSession(office.world, session)).toBeNull()
      expect(await tokenHolder(office.world, answer.token ?? '')).toBeNull()
      const path = linkToken(link.answer.signInPath ?? '')
      expect(await signInLink(office.world, path)).toBeNull()
      expect((await office.signIn(ana.email)).signedIn).toBe(false)
    })

    test('keeps the sessions ended after the user is enabled again', async () => {
      const ana = await office.add('officer', 'Ana')
      const ifMatch = await office.letIn(ana)
      const session = tokenOf(await office.signIn(ana.email))
      const input = { userId: ana.actor.id }
      const disabled = await perform(office.world, disableUser, operator, input, { ifMatch })
      await perform(office.world, enableUser, operator, input, { ifMatch: disabled.version })
      expect(await activeSession(office.world, session)).toBeNull()
      expect((await office.signIn(ana.email)).signedIn).toBe(true)
    })

    test('is refused of oneself, of the last administrator, and without a reason', async () => {
      const adela = await office.add('administrator', 'Adela')
      const disable = (who: typeof adela, by = adela.actor as typeof operator, reason = 'Why') =>
        perform(
          office.world,
          disableUser,
          by,
          { userId: who.actor.id, reason: reason || undefined },
          { ifMatch: who.version },
        )
      await expect(disable(adela)).rejects.toMatchObject({
        problem: { code: 'user.disablingOneself' },
      })
      await expect(disable(adela, operator)).rejects.toMatchObject({
        problem: { code: 'user.lastAdministrator' },
      })
      const ana = await office.add('officer', 'Ana')
      await expect(disable(ana, adela.actor, '')).rejects.toMatchObject({
        kind: 'invalid',
        problem: { fields: [{ path: 'reason', code: 'required' }] },
      })
      const second = await office.add('administrator', 'Bruno')
      await disable(second)
    })
  })

  test('an administrator signs a user out everywhere', async () => {
    const ana = await office.add('officer', 'Ana')
    await office.letIn(ana)
    const session = tokenOf(await office.signIn(ana.email))
    await perform(office.world, endSessionsOfUser, operator, { userId: ana.actor.id })
    expect(await activeSession(office.world, session)).toBeNull()
  })

  test('the list goes by name, page by page, and says where each account stands', async () => {
    const [eva, ana, bruno] = [
      await office.add('officer', 'Eva', office.desks.eur),
      await office.add('administrator', 'Ana'),
      await office.add('auditor', 'Bruno'),
    ]
    await office.letIn(eva)
    await office.signIn(eva.email)
    const ifMatch = bruno.version
    await perform(office.world, disableUser, operator, { userId: bruno.actor.id }, { ifMatch })
    const first = await ask(office.world, listUsers, ana.actor, { limit: '2' })
    const rest = await ask(office.world, listUsers, ana.actor, {
      limit: '2',
      cursor: first.nextCursor,
    })
    expect(rest.nextCursor).toBeNull()
    expect([...first.items, ...rest.items]).toMatchObject([
      { name: 'Ana', state: 'invited', lastSignInAt: null, desks: [] },
      { name: 'Bruno', state: 'disabled', disabledAt: '2026-11-23T04:00:00.000Z' },
      {
        name: 'Eva',
        email: 'eva@example.org',
        state: 'active',
        lastSignInAt: '2026-11-23T04:00:00.000Z',
        desks: [{ code: 'EUR' }],
      },
    ])
    const found = await ask(office.world, listUsers, operator, { email: 'EVA@example.org' })
    expect(found.items.map(({ id }) => id)).toEqual([eva.actor.id])
    const wrong = ask(office.world, listUsers, ana.actor, { cursor: office.desks.ame })
    await expect(wrong).rejects.toMatchObject({ kind: 'invalid' })
    await expect(ask(office.world, listUsers, eva.actor, {})).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('everybody reads their own account, and chooses its language', async () => {
    const ana = await office.add('officer', 'Ana', office.desks.ame)
    await perform(office.world, chooseLanguage, ana.actor, { language: 'zh-CN' })
    expect(await ask(office.world, me, ana.actor, {})).toMatchObject({
      name: 'Ana',
      email: 'ana@example.org',
      role: 'officer',
      desks: [{ code: 'AME' }],
      language: 'zh-CN',
    })
  })
})

async function personalValues(db: Database, id: string) {
  const { personalValues: values } = db.store.tables
  return await db.store.read.select().from(values).where(eq(values.id, id))
}
