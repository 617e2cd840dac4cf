import { count } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { administrator, officer, openDesk, renameDesk } from '#test/door/desk-commands.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import type { Actor } from './access/schema.ts'
import { perform } from './perform.ts'

describe.each(freshDatabases)('a change asked for again on $name', ({ perTest }) => {
  const db = perTest()
  const open = (code: string, idempotencyKey?: string, actor: Actor = administrator) =>
    perform(testWorld(db.store), openDesk, actor, { code }, { idempotencyKey })
  const desks = async () => {
    const [rows] = await db.store.read.select({ count: count() }).from(db.store.tables.desks)
    return rows?.count
  }

  test('under the same key gets the same answer, and is made once', async () => {
    const first = await open('AME', 'key-1')
    await expect(open('AME', 'key-1')).resolves.toEqual(first)
    expect(await desks()).toBe(1)
  })

  test('fifty times at once makes one', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => open('AME', 'key-1')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await desks()).toBe(1)
  })

  test('with another content under the same key is refused', async () => {
    await open('AME', 'key-1')
    await expect(open('EUR', 'key-1')).rejects.toMatchObject({ kind: 'keyReused' })
    expect(await desks()).toBe(1)
  })

  test('under another person’s key, or another key, is another change', async () => {
    await open('AME', 'key-1')
    await open('EUR', 'key-2')
    await open('ASI', 'key-1', { ...administrator, id: 'second-administrator' } as Actor)
    expect(await desks()).toBe(3)
  })

  test('by someone who may no longer is refused, whatever the key answered before', async () => {
    const { answer: desk } = await open('AME')
    const call = { ifMatch: 1, idempotencyKey: 'key-1' }
    const rename = (actor: Actor) =>
      perform(testWorld(db.store), renameDesk, actor, { deskId: desk.id, name: 'Ours' }, call)
    const by = officer(desk.id)
    await rename(by)
    await expect(rename(by)).resolves.toMatchObject({ version: 2 })
    const moved = { ...by, deskIds: ['another-desk'] } as Actor
    await expect(rename(moved)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('after a refusal is decided anew: a refusal is not kept under the key', async () => {
    const { answer: desk } = await open('AME')
    const rename = (ifMatch: number) =>
      perform(
        testWorld(db.store),
        renameDesk,
        officer(desk.id),
        { deskId: desk.id, name: 'Americas' },
        { ifMatch, idempotencyKey: 'key-1' },
      )
    await expect(rename(9)).rejects.toMatchObject({ kind: 'stale' })
    await expect(rename(1)).resolves.toBeDefined()
  })
})
