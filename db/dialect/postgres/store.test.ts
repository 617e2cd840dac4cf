import { sql } from 'drizzle-orm'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneDesk } from '#test/rows.ts'
import { isDuplicate } from '../../problems.ts'
import { openStore, type Reader, type Writer } from '../../store.ts'
import { writersLock } from './connection.ts'

const postgres = freshDatabases.filter(({ dialect }) => dialect === 'postgresql')

const tick = () => new Promise(setImmediate)

async function increment(tx: Writer) {
  const { desks } = tx.tables
  const [desk] = await tx.select({ version: desks.version }).from(desks)
  await tick()
  await tx.update(desks).set({ version: (desk?.version ?? 0) + 1 })
}

async function version({ select, tables }: Reader) {
  const [desk] = await select({ version: tables.desks.version }).from(tables.desks)
  return desk?.version
}

describe.each(postgres)('the store on $name', ({ perTest, server }) => {
  const db = perTest()

  async function asOther<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(db.url)
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  it.skipIf(!server)('loses no update of two processes', async () => {
    await db.store.transaction((tx) => oneDesk(tx))
    const stores = [openStore(db.url), openStore(db.url)]
    const writes = stores.flatMap((store) =>
      Array.from({ length: 25 }, () => store.transaction(increment)),
    )
    await Promise.all(writes)
    expect(await version(db.store.read)).toBe(51)
    await Promise.all(stores.map((store) => store.close()))
  })

  it.skipIf(!server)('would notice writers that take no turns', async () => {
    await db.store.transaction((tx) => oneDesk(tx))
    const careless = () =>
      asOther(async (client) => {
        await client.query('BEGIN')
        const { rows } = await client.query('SELECT version FROM desks')
        await new Promise((later) => setTimeout(later, 50))
        await client.query('UPDATE desks SET version = $1', [rows[0].version + 1])
        await client.query('COMMIT')
      })
    await Promise.all([careless(), careless(), careless()])
    expect(await version(db.store.read)).toBeLessThan(4)
  })

  it.skipIf(!server)(
    'says that it is busy when another writes for longer than its patience',
    async () => {
      const impatient = openStore(db.url, { writerPatience: 60 })
      await asOther(async (client) => {
        await client.query('SELECT pg_advisory_lock($1)', [writersLock])
        const write = impatient.transaction((tx) => oneDesk(tx, 'waited'))
        await expect(write).rejects.toMatchObject({ name: 'StoreBusy' })
        expect(await version(impatient.read)).toBeUndefined()
      })
      await impatient.transaction((tx) => oneDesk(tx, 'free'))
      expect(await version(impatient.read)).toBe(1)
      await impatient.close()
    },
  )

  it.skipIf(!server)(
    'says that it is busy when its connection is lost, writes none of it, and recovers',
    async () => {
      const lost = db.store.transaction(async (tx) => {
        await oneDesk(tx)
        const [{ pid }] = (await tx.rows<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)) as [
          { pid: number },
        ]
        await asOther((client) => client.query('SELECT pg_terminate_backend($1)', [pid]))
        await new Promise((later) => setTimeout(later, 50))
        await oneDesk(tx, 'later')
      })
      await expect(lost).rejects.toMatchObject({ name: 'StoreBusy' })
      expect(await version(db.store.read)).toBeUndefined()
      await db.store.transaction((tx) => oneDesk(tx))
      expect(await version(db.store.read)).toBe(1)
    },
  )

  it('says what went wrong without the values', async () => {
    const secret = 'not-for-the-log'
    const write = db.store.transaction(async (tx) => {
      await oneDesk(tx)
      await tx.insert(tx.tables.desks).values({ id: 'desk', code: secret, names: {}, version: 1 })
    })
    const error = await write.catch((caught: Error) => caught)
    expect(isDuplicate(error)).toBe(true)
    expect(String(error)).not.toContain(secret)
  })

  it('sorts by code points, whatever language the server speaks', async () => {
    const ids = ['a', 'B', 'á', 'Z', '中', '10', '9', '_', 'ñ']
    await db.store.transaction(async (tx) => {
      for (const id of ids) await oneDesk(tx, id)
    })
    const { desks } = db.store.tables
    const rows = await db.store.read.select({ id: desks.id }).from(desks).orderBy(desks.id)
    const byBytes = ids.toSorted((one, other) =>
      Buffer.compare(Buffer.from(one), Buffer.from(other)),
    )
    expect(rows.map(({ id }) => id)).toEqual(byBytes)
  })
})
