import { beforeEach, describe, expect, test } from 'vitest'
import { perform } from '#domain/perform.ts'
import { activeSession } from '#domain/sessions/queries/active-session.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import {
  goodPassword,
  linkToken,
  type Office,
  operator,
  testOffice,
  tokenOf,
} from '#test/people.ts'
import { changePassword } from './change-password.ts'
import { choosePassword } from './set-password.ts'
import { makeLink } from './ways-in.ts'

const newPassword = 'nine lanterns by the harbour'

describe.each(freshDatabases)('passwords on $name', ({ perTest }) => {
  const db = perTest()
  let office: Office
  beforeEach(async () => {
    office = await testOffice(db.store)
  })

  describe('a one-time link', () => {
    test('lets its holder choose a password once', async () => {
      const ana = await office.add('officer', 'Ana')
      const token = linkToken(ana.signInPath)
      await perform(office.world, choosePassword, ana.actor, { token, newPassword })
      expect((await office.signIn(ana.email, newPassword)).signedIn).toBe(true)
      const again = perform(office.world, choosePassword, ana.actor, { token, newPassword })
      await expect(again).rejects.toMatchObject({ problem: { code: 'user.linkVoid' } })
    })

    test('is over after three days, when a newer one is made, and for anybody else', async () => {
      const ana = await office.add('officer', 'Ana')
      const eva = await office.add('officer', 'Eva')
      const choose = (by: typeof ana, token: string) =>
        perform(office.world, choosePassword, by.actor, { token, newPassword })
      const isVoid = { problem: { code: 'user.linkVoid' } }
      await expect(choose(eva, linkToken(ana.signInPath))).rejects.toMatchObject(isVoid)
      const newer = await perform(office.world, makeLink, operator, { userId: ana.actor.id })
      await expect(choose(ana, linkToken(ana.signInPath))).rejects.toMatchObject(isVoid)
      office.later(72 * 3_600_000)
      const late = choose(ana, linkToken(newer.answer.signInPath ?? ''))
      await expect(late).rejects.toMatchObject(isVoid)
    })
  })

  describe('changing one’s password', () => {
    const change = (by: Office, actor: Parameters<typeof perform>[2], input: object) =>
      perform(by.world, changePassword, actor, input)

    test('asks for the old one, ends the other sessions and keeps this one', async () => {
      const ana = await office.add('officer', 'Ana')
      await office.letIn(ana)
      const here = tokenOf(await office.signIn(ana.email))
      const elsewhere = tokenOf(await office.signIn(ana.email))
      const actor = (await activeSession(office.world, here))?.actor ?? null
      const wrong = change(office, actor, { currentPassword: 'not this one', newPassword })
      await expect(wrong).rejects.toMatchObject({
        problem: { fields: [{ path: 'currentPassword', code: 'wrongPassword' }] },
      })
      await change(office, actor, { currentPassword: goodPassword, newPassword })
      expect(await activeSession(office.world, here)).not.toBeNull()
      expect(await activeSession(office.world, elsewhere)).toBeNull()
      expect((await office.signIn(ana.email)).signedIn).toBe(false)
      expect((await office.signIn(ana.email, newPassword)).signedIn).toBe(true)
    })

    test('refuses what is short, common, about oneself, or the same again', async () => {
      const ana = await office.add('officer', 'Ana Quispe')
      await office.letIn(ana)
      const problemOf = async (wanted: string) => {
        const error = await change(office, ana.actor, {
          currentPassword: goodPassword,
          newPassword: wanted,
        }).catch((refusal) => refusal)
        return error.problem?.fields?.[0]?.code
      }
      expect(await problemOf('too short')).toBe('passwordTooShort')
      expect(await problemOf('x'.repeat(129))).toBe('passwordTooLong')
      expect(await problemOf('password12345678')).toBe('passwordCommon')
      expect(await problemOf('the quispe family home')).toBe('passwordPersonal')
      expect(await problemOf('my convenio password')).toBe('passwordPersonal')
      expect(await problemOf(goodPassword)).toBe('samePassword')
    })

    test('closes to whoever guesses the old one', async () => {
      const ana = await office.add('officer', 'Ana')
      await office.letIn(ana)
      const guess = (currentPassword: string) =>
        change(office, ana.actor, { currentPassword, newPassword }).catch((error) => error)
      for (let tried = 0; tried < 5; tried++) await guess('not this one')
      expect((await guess(goodPassword)).problem.fields[0].code).toBe('triedTooOften')
    })

    test('leaves neither password nor hash in what is kept for ever', async () => {
      const ana = await office.add('officer', 'Ana')
      await office.letIn(ana)
      await change(office, ana.actor, { currentPassword: goodPassword, newPassword })
      const { auditEntries, versions } = db.store.tables
      const kept = JSON.stringify([
        await db.store.read.select().from(auditEntries),
        await db.store.read.select().from(versions),
      ])
      for (const secret of [goodPassword, newPassword, 'argon2']) expect(kept).not.toContain(secret)
    })
  })
})
