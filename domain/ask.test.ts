import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Level } from '#db/values.ts'
import { listTestAgreements, readTestAgreement } from '#test/door/agreement-queries.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import { testWorld } from '#test/world.ts'
import type { Actor } from './access/schema.ts'
import { TooLate } from '#lib/deadline.ts'
import { ask, exportAll } from './ask.ts'

const auditor: Actor = { kind: 'user', id: 'auditor', role: 'auditor', deskIds: [] }
const officer: Actor = { kind: 'user', id: 'officer', role: 'officer', deskIds: ['desk'] }
const stranger: Actor = { kind: 'user', id: 'stranger', role: 'officer', deskIds: ['other'] }
const administrator: Actor = { kind: 'user', id: 'admin', role: 'administrator', deskIds: [] }

const levels: Record<string, Level> = {
  a1: 'public',
  a2: 'internal',
  a3: 'confidential',
  a4: 'confidential',
  a5: 'restricted',
}

describe.each(freshDatabases)('a question on $name', ({ perTest, server }) => {
  const db = perTest()

  beforeEach(async () => {
    await db.store.transaction(async (tx) => {
      await oneDesk(tx, 'desk')
      await oneDesk(tx, 'other')
      for (const [id, level] of Object.entries(levels)) await oneAgreement(tx, { id, level })
    })
  })

  const read = (actor: Actor | null, id: string) =>
    ask(testWorld(db.store), readTestAgreement, actor, { id }, { requestId: 'request-1' })
  const entries = async () => {
    const { auditEntries } = db.store.tables
    return await db.store.read.select().from(auditEntries).orderBy(asc(auditEntries.seq))
  }

  test('about what is internal leaves no trace', async () => {
    await read(stranger, 'a2')
    expect(await entries()).toEqual([])
  })

  test('about what is confidential is recorded, as confidential as what was read', async () => {
    await read(auditor, 'a3')
    expect(await entries()).toMatchObject([
      {
        seq: 1,
        actorId: 'auditor',
        event: 'testAgreement.read',
        outcome: 'done',
        agreementId: 'a3',
        deskId: 'desk',
        level: 'confidential',
        requestId: 'request-1',
        details: { read: ['a3'] },
      },
    ])
  })

  test('is not answered when its reading cannot be recorded', async () => {
    const full = () => Promise.reject(new Error('The disk is full'))
    const world = testWorld({ ...db.store, transaction: full })
    const unrecorded = ask(world, readTestAgreement, officer, { id: 'a3' })
    await expect(unrecorded).rejects.toThrow('The disk is full')
    await expect(ask(world, readTestAgreement, officer, { id: 'a2' })).resolves.toBeDefined()
  })

  test('about what the caller may not know is answered as if it were not there', async () => {
    const hidden = await read(stranger, 'a3').catch((error) => error)
    const absent = await read(stranger, 'a9').catch((error) => error)
    expect(hidden).toEqual(absent)
    expect(hidden).toMatchObject({ kind: 'missing' })
    await expect(read(auditor, 'a5')).rejects.toMatchObject({ kind: 'missing' })
    expect(await entries()).toEqual([])
  })

  test('is nobody’s without a name, and its refusal to someone is recorded', async () => {
    const list = (actor: Actor | null) => ask(testWorld(db.store), listTestAgreements, actor, {})
    await expect(list(null)).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(list(administrator)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await entries()).toMatchObject([
      { actorId: 'admin', event: 'testAgreement.listed', outcome: 'refused' },
    ])
  })

  test('that shows many names in one entry those that are confidential', async () => {
    const page = await ask(testWorld(db.store), listTestAgreements, officer, { limit: '9' })
    expect(page.items.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4'])
    expect((await entries()).map(({ details }) => details)).toEqual([{ read: ['a3', 'a4'] }])
  })

  test.skipIf(!server)(
    'for all of a list gives every page in turn, and is recorded as an export first',
    async () => {
      const pages: string[][] = []
      const recorded: number[] = []
      await exportAll(testWorld(db.store), listTestAgreements, auditor, {}, async (items) => {
        pages.push(items.map(({ id }) => id))
        recorded.push((await entries()).length)
      })
      expect(pages).toEqual([
        ['a1', 'a2'],
        ['a3', 'a4'],
      ])
      expect(recorded[0]).toBe(1)
      expect(await entries()).toMatchObject([
        {
          event: 'report.exported',
          outcome: 'done',
          details: { query: 'testAgreement.list', filters: { limit: 2 } },
        },
      ])
    },
  )

  test('for all of a list is broken off when its reader stands still for too long', async () => {
    const still = () => new Promise<void>(() => {})
    const asked = { within: 20 }
    const exporting = exportAll(testWorld(db.store), listTestAgreements, auditor, {}, still, asked)
    await expect(exporting).rejects.toBeInstanceOf(TooLate)
  })

  test('for all of a list takes no wrong filter, and records no export then', async () => {
    const wrong = exportAll(testWorld(db.store), listTestAgreements, auditor, { colour: 1 }, noPage)
    await expect(wrong).rejects.toMatchObject({ kind: 'invalid' })
    expect(await entries()).toEqual([])
  })
})

async function noPage(): Promise<void> {
  throw new Error('Nothing should be exported')
}
