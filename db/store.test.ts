import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneDesk, oneOfEach } from '#test/rows.ts'
import { type Store, type Writer, pendingMigrations } from './store.ts'

const tick = () => new Promise(setImmediate)

const desks = async ({ read }: Pick<Store, 'read'>) =>
  (await read.select({ id: read.tables.desks.id }).from(read.tables.desks)).map(({ id }) => id)

describe.each(freshDatabases)('a store on $name', ({ perTest, server }) => {
  const db = perTest()

  it('is migrated, and holds nothing', async () => {
    expect(await pendingMigrations(db.store)).toEqual([])
    expect(await desks(db.store)).toEqual([])
  })

  it('gives back every column of every table as it was written', async () => {
    const written = await db.store.transaction(oneOfEach)
    const { read } = db.store
    for (const [name, row] of Object.entries(written)) {
      const table = read.tables[name as 'desks']
      expect([name, await read.select().from(table)]).toEqual([name, [row]])
    }
  })

  it('undoes a change that throws, and says the same error', async () => {
    const error = new Error('no')
    const change = db.store.transaction(async (tx) => {
      await oneDesk(tx)
      throw error
    })
    await expect(change).rejects.toBe(error)
    expect(await desks(db.store)).toEqual([])
  })

  it('undoes a savepoint that throws, and keeps what was written before and after', async () => {
    await db.store.transaction(async (tx) => {
      await oneDesk(tx, 'before')
      const nested = tx.savepoint(async () => {
        await oneDesk(tx, 'within')
        await tx.savepoint(() => oneDesk(tx, 'deeper'))
        throw new Error('no')
      })
      await expect(nested).rejects.toThrow('no')
      await oneDesk(tx, 'after')
    })
    expect((await desks(db.store)).sort()).toEqual(['after', 'before'])
  })

  it('goes on after a statement that failed within a savepoint', async () => {
    await db.store.transaction(async (tx) => {
      await oneDesk(tx, 'twice')
      await expect(tx.savepoint(() => oneDesk(tx, 'twice'))).rejects.toThrow()
      await oneDesk(tx, 'other')
    })
    expect(await desks(db.store)).toHaveLength(2)
  })

  it('refuses a transaction inside a transaction', async () => {
    const nested = db.store.transaction(async (tx) => {
      await oneDesk(tx)
      await db.store.transaction(async () => {})
    })
    await expect(nested).rejects.toThrow('can not be begun inside another')
    expect(await desks(db.store)).toEqual([])
  })

  it('refuses a handle that leaked out of its transaction', async () => {
    let leaked: Writer | undefined
    await db.store.transaction(async (tx) => void (leaked = tx))
    expect(await refusal(oneDesk(leaked!))).toBe('TransactionMisused')
    expect(await desks(db.store)).toEqual([])
  })

  it('refuses a write that comes after the end', async () => {
    let late: Promise<void> | undefined
    await db.store.transaction(async (tx) => {
      late = tick()
        .then(tick)
        .then(() => oneDesk(tx, 'late'))
      late.catch(() => {})
    })
    expect(await refusal(late!)).toBe('TransactionMisused')
    expect(await desks(db.store)).toEqual([])
  })

  it('lets one writer in at a time, in the order of their asking', async () => {
    const order: string[] = []
    const write = (name: string) =>
      db.store.transaction(async (tx) => {
        order.push(`${name} begins`)
        await oneDesk(tx, name)
        await tick()
        order.push(`${name} ends`)
      })
    await Promise.all(['a', 'b', 'c'].map(write))
    for (let index = 0; index < order.length; index += 2) {
      const [name] = order[index]!.split(' ')
      expect(order.slice(index, index + 2)).toEqual([`${name} begins`, `${name} ends`])
    }
  })

  it('loses no update of writers that read before they write', async () => {
    await db.store.transaction((tx) => oneDesk(tx))
    await Promise.all(Array.from({ length: 20 }, () => db.store.transaction(increment)))
    const { read } = db.store
    const [desk] = await read.select().from(read.tables.desks)
    expect(desk?.version).toBe(21)
  })

  it.skipIf(!server)(
    'shows readers only what was committed, and never makes them wait',
    async () => {
      await db.store.transaction((tx) => twoDesks(tx))
      let writing = true
      const writers = Array.from({ length: 40 }, () => db.store.transaction(moveOne))
      const done = Promise.all(writers).then(() => void (writing = false))
      let reads = 0
      for (; writing; reads += 2) {
        expect(await total(db.store)).toBe(100)
        expect(await db.store.snapshot(totalOfTwoQueries)).toBe(100)
      }
      await done
      expect(reads).toBeGreaterThan(20)
    },
  )

  it('shows the writer itself what it has half done, as this very test would notice', async () => {
    await db.store.transaction(async (tx) => {
      await twoDesks(tx)
      await tx.update(tx.tables.desks).set({ version: 0 }).where(eq(tx.tables.desks.id, 'left'))
      expect(await total({ read: tx })).not.toBe(100)
    })
  })
})

const refusal = (change: Promise<unknown>) => change.catch((error: Error) => error.name)

async function increment(tx: Writer) {
  const { desks } = tx.tables
  const [desk] = await tx.select({ version: desks.version }).from(desks)
  await tick()
  await tx.update(desks).set({ version: (desk?.version ?? 0) + 1 })
}

async function twoDesks(tx: Writer) {
  const { desks } = tx.tables
  for (const id of ['left', 'right']) await oneDesk(tx, id)
  await tx.update(desks).set({ version: 50 })
}

/** From the left to the right, with a pause in which only one side is done. */
async function moveOne(tx: Writer) {
  const { desks } = tx.tables
  await tx.update(desks).set({ version: sql`version - 1` }).where(eq(desks.id, 'left'))
  await tick()
  await tx.update(desks).set({ version: sql`version + 1` }).where(eq(desks.id, 'right'))
}

async function total({ read }: Pick<Store, 'read'>): Promise<number> {
  const rows = await read.select({ version: read.tables.desks.version }).from(read.tables.desks)
  return rows.reduce((sum, { version }) => sum + version, 0)
}

async function totalOfTwoQueries(db: Store['read']): Promise<number> {
  const { desks } = db.tables
  const side = (id: string) =>
    db.select({ version: desks.version }).from(desks).where(eq(desks.id, id))
  const [left] = await side('left')
  await tick()
  const [right] = await side('right')
  return (left?.version ?? 0) + (right?.version ?? 0)
}
