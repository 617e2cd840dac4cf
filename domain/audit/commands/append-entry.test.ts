import { createHash } from 'node:crypto'
import { asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Store, Writer } from '#db/store.ts'
import { rootHash } from '#lib/merkle.ts'
import { administrator, officer, openDesk, renameDesk } from '#test/door/desk-commands.ts'
import { type Database, freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { perform } from '../../perform.ts'

const id = '01890000-0000-7000-8000-000000000001'

describe.each(freshDatabases)('the log on $name', ({ perTest }) => {
  const db = perTest()

  test('has for each entry the leaf hash of RFC 6962, which anyone can take again', async () => {
    await aDayAtTheDesks(db.store)
    for (const row of await rows(db)) expect(row.leafHash).toBe(hashByHand(row))
  })

  test('has one root, and another after any change of an entry', async () => {
    await aDayAtTheDesks(db.store)
    const all = await rows(db)
    const root = rootHash(all.map(({ leafHash }) => leafHash))
    const forged = all.map((row, index) =>
      index === 1 ? hashByHand({ ...row, reason: 'Another reason' }) : row.leafHash,
    )
    expect(rootHash(all.map(hashByHand))).toBe(root)
    expect(rootHash(forged)).not.toBe(root)
  })

  test('is added to in order, and changed by nobody, not even by hand', async () => {
    await aDayAtTheDesks(db.store)
    const { auditEntries } = db.store.tables
    const [first] = await rows(db)
    if (!first) throw new Error('There is an entry')
    const refused = (change: (tx: Writer) => PromiseLike<unknown>) =>
      expect(db.store.transaction(async (tx) => await change(tx))).rejects.toThrow()
    await refused((tx) => tx.update(auditEntries).set({ reason: 'No reason' }))
    await refused((tx) => tx.delete(auditEntries))
    await refused((tx) => tx.insert(auditEntries).values({ ...first, seq: 9 } as never))
    expect(await rows(db)).toHaveLength(4)
  })
})

describe('both databases', () => {
  const all = freshDatabases.map(({ perTest }) => perTest())

  test('record the same changes in the same entries, hash for hash', async () => {
    for (const { store } of all) await aDayAtTheDesks(store)
    const [first, ...others] = await Promise.all(all.map(rows))
    expect(first).toHaveLength(4)
    for (const other of others) expect(other).toEqual(first)
  })
})

/** A desk is opened, renamed with a reason, and refused two names. */
async function aDayAtTheDesks(store: Store): Promise<void> {
  const world = testWorld(store, new Date('2026-11-23T04:05:06.789Z'))
  const by = officer(id)
  await perform(world, openDesk, administrator, { id, code: 'León «拉美» "x"' })
  const renamed = { deskId: id, name: 'Américas / 美洲', reason: 'Nadie decía «AME» ☂' }
  await perform(world, renameDesk, by, renamed, { ifMatch: 1, requestId: 'r-1' })
  const refused = perform(world, renameDesk, by, { deskId: id, name: 'Nameless' }, { ifMatch: 2 })
  await expect(refused).rejects.toThrow()
  await expect(perform(world, renameDesk, by, { deskId: id, name: '' })).rejects.toThrow()
}

async function rows({ store }: Database) {
  const { auditEntries } = store.tables
  return await store.read.select().from(auditEntries).orderBy(asc(auditEntries.seq))
}

type Row = Awaited<ReturnType<typeof rows>>[number]

/** Written from RFC 6962 and RFC 8785, without our own functions. */
function hashByHand(row: Row): string {
  const { leafHash, ...entry } = row
  expect(leafHash).toMatch(/^[0-9a-f]{64}$/)
  const text = sorted({ ...entry, at: entry.at.toISOString() })
  return createHash('sha256').update(Buffer.of(0)).update(text, 'utf8').digest('hex')
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${sorted(inner)}`).join(',')}}`
}
