import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { type Database, freshDatabases } from '#test/fresh-database.ts'
import { goodPassword, type Office, type Person, testOffice, tokenOf } from '#test/people.ts'
import { endAllSessions, endOtherSessions, endSession } from './commands/end-own-sessions.ts'
import { signOut } from './commands/end-sessions.ts'
import { noteSeen } from './commands/note-seen.ts'
import { activeSession } from './queries/active-session.ts'
import { listSessions } from './queries/list-sessions.ts'

const minute = 60_000
const hour = 60 * minute

describe.each(freshDatabases)('sessions on $name', ({ perTest, server }) => {
  const db = perTest()
  let office: Office
  let ana: Person
  beforeEach(async () => {
    office = await testOffice(db.store)
    ana = await office.add('officer', 'Ana', office.desks.ame, office.desks.eur)
    await office.letIn(ana)
  })
  const holder = (token: string) => activeSession(office.world, token)
  const signedIn = async () => tokenOf(await office.signIn(ana.email))

  test('say who their holder is, with every desk', async () => {
    const someone = await holder(await signedIn())
    expect(someone).toMatchObject({ name: 'Ana', email: 'ana@example.org', language: null })
    expect(someone?.actor).toMatchObject({ kind: 'user', id: ana.actor.id, role: 'officer' })
    expect(new Set(someone?.actor.deskIds)).toEqual(new Set(Object.values(office.desks)))
  })

  test('keep their secret nowhere, and begin anew at each sign-in', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    expect(one).not.toBe(other)
    const { sessions, auditEntries } = db.store.tables
    const kept = [
      await db.store.read.select().from(sessions),
      await db.store.read.select().from(auditEntries),
    ]
    expect(JSON.stringify(kept)).not.toContain(one)
    expect(await holder('made up')).toBeNull()
  })

  test('end when they are not used, unless it is noted that they are', async () => {
    const token = await signedIn()
    office.later(8 * hour - 1)
    const someone = await holder(token)
    expect(someone).not.toBeNull()
    if (someone) await noteSeen(office.world, someone)
    office.later(8 * hour - 1)
    expect(await holder(token)).not.toBeNull()
    office.later(1)
    expect(await holder(token)).toBeNull()
  })

  test('end after their longest life, however much they are used', async () => {
    const token = await signedIn()
    for (let passed = 0; passed < 7 * 24; passed += 4) {
      const someone = await holder(token)
      if (someone) await noteSeen(office.world, someone)
      office.later(4 * hour)
    }
    expect(await holder(token)).toBeNull()
  })

  test('are noted as used once a minute', async () => {
    const token = await signedIn()
    const lastSeen = async () => (await holder(token))?.lastSeenAt.getTime()
    const begun = await lastSeen()
    office.later(minute - 1)
    const early = await holder(token)
    if (early) await noteSeen(office.world, early)
    expect(await lastSeen()).toBe(begun)
    office.later(1)
    const due = await holder(token)
    if (due) await Promise.all([noteSeen(office.world, due), noteSeen(office.world, due)])
    expect(await lastSeen()).toBe((begun ?? 0) + minute)
  })

  test('are dead once signed out, and that is recorded', async () => {
    const token = await signedIn()
    await signOut(office.world, token, 'r')
    await signOut(office.world, token, 'r')
    expect(await holder(token)).toBeNull()
    expect(await events(db, 'session.ended')).toHaveLength(1)
  })

  test('can be ended one by one, all others, or all', async () => {
    const [here, second, third] = [await signedIn(), await signedIn(), await signedIn()]
    const actor = (await holder(here))?.actor ?? null
    const secondId = (await holder(second))?.sessionId
    await perform(office.world, endSession, actor, { sessionId: secondId })
    expect(await holder(second)).toBeNull()
    const again = perform(office.world, endSession, actor, { sessionId: secondId })
    await expect(again).rejects.toMatchObject({ kind: 'missing' })
    const others = await perform(office.world, endOtherSessions, actor, {})
    expect(others.answer).toEqual({ ended: 1 })
    expect(await holder(third)).toBeNull()
    expect(await holder(here)).not.toBeNull()
    await perform(office.world, endAllSessions, actor, {})
    expect(await holder(here)).toBeNull()
  })

  test('of others are not the caller’s to end, nor to know of', async () => {
    const session = await holder(await signedIn())
    const eva = await office.add('administrator', 'Eva')
    const end = perform(office.world, endSession, eva.actor, { sessionId: session?.sessionId })
    await expect(end).rejects.toMatchObject({ kind: 'missing' })
    expect(await ask(office.world, listSessions, eva.actor, {})).toEqual({ items: [] })
  })

  test('are listed while they are alive, with the one that asks', async () => {
    await signedIn()
    office.later(8 * hour)
    const actor = (await holder(await signedIn()))?.actor ?? null
    const { items } = await ask(office.world, listSessions, actor, {})
    expect(items).toMatchObject([{ current: true, device: 'a test' }])
  })

  describe('a wrong password', () => {
    test('is answered as an unknown account is, and recorded where there is one', async () => {
      const wrong = await office.signIn(ana.email, 'not her password')
      const unknown = await office.signIn('nobody@example.org')
      expect(wrong).toEqual({ signedIn: false, openAgainAt: null })
      expect(unknown).toEqual(wrong)
      expect(await events(db, 'session.started')).toMatchObject([
        { outcome: 'refused', actorId: ana.actor.id, details: { failures: 1 } },
      ])
    })

    test('closes known and unknown accounts alike, for longer each time', async () => {
      for (const email of [ana.email, 'nobody@example.org']) {
        for (let tried = 0; tried < 4; tried++) {
          expect(await office.signIn(email, 'wrong')).toMatchObject({ openAgainAt: null })
        }
        const fifth = await office.signIn(email, 'wrong')
        const inAMinute = new Date(office.world.now().getTime() + minute)
        expect(fifth).toEqual({ signedIn: false, openAgainAt: inAMinute })
        expect(await office.signIn(email)).toEqual(fifth)
        office.later(minute)
        const next = await office.signIn(email, 'wrong')
        const later = new Date(office.world.now().getTime() + 4 * minute)
        expect(next).toEqual({ signedIn: false, openAgainAt: later })
      }
    })

    test('is forgotten once the right one comes', async () => {
      for (let tried = 0; tried < 4; tried++) await office.signIn(ana.email, 'wrong')
      await signedIn()
      for (let tried = 0; tried < 4; tried++) {
        expect(await office.signIn(ana.email, 'wrong')).toMatchObject({ openAgainAt: null })
      }
    })

    test.skipIf(!server)('is counted 50 times when it comes 50 times at once', async () => {
      const tries = Array.from({ length: 50 }, () => office.signIn(ana.email, 'wrong'))
      const outcomes = await Promise.all(tries)
      expect(outcomes.every(({ signedIn }) => !signedIn)).toBe(true)
      const { signInDelays } = db.store.tables
      expect(await db.store.read.select().from(signInDelays)).toMatchObject([{ failures: 50 }])
      // Only the first five were looked at.
      expect(await events(db, 'session.started')).toHaveLength(5)
      expect(await office.signIn(ana.email, goodPassword)).toMatchObject({ signedIn: false })
    })
  })
})

async function events(db: Database, event: string) {
  const { auditEntries } = db.store.tables
  return await db.store.read.select().from(auditEntries).where(eq(auditEntries.event, event))
}
