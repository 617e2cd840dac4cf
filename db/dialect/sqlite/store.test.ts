import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneDesk } from '#test/rows.ts'
import { openStore, type Reader, type Store, type Writer } from '../../store.ts'
import { isDuplicate } from '../../problems.ts'
import { sqliteFile } from '../address.ts'

const sqlite = freshDatabases.filter(({ dialect }) => dialect === 'sqlite')

const synchronousFull = 2
const synchronousNormal = 1

async function settings({ rows }: Reader) {
  const ask = async (pragma: string) =>
    Object.values((await rows<Record<string, unknown>>(sql.raw(`PRAGMA ${pragma}`)))[0]!)[0]
  const names = ['synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'journal_mode']
  const asked: [string, unknown][] = []
  for (const name of names) asked.push([name, await ask(name)])
  return { ...Object.fromEntries(asked), patience: await ask('busy_timeout') }
}

const durable = {
  synchronous: synchronousFull,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  journal_mode: 'wal',
}

/** Another process of ours on the same file; see the module for what it does. */
function other(url: string, work: 'move' | 'hold'): ChildProcess {
  const script = join(import.meta.dirname, '../../../test/other-process.ts')
  return spawn(process.execPath, [script, url, work], { stdio: ['pipe', 'pipe', 'inherit'] })
}

async function twoDesks(tx: Writer) {
  for (const id of ['left', 'right']) await oneDesk(tx, id)
  await tx.update(tx.tables.desks).set({ version: 5_000 })
}

async function move(tx: Writer) {
  const { desks } = tx.tables
  await tx.update(desks).set({ version: sql`version - 1` }).where(eq(desks.id, 'left'))
  await new Promise(setImmediate)
  await tx.update(desks).set({ version: sql`version + 1` }).where(eq(desks.id, 'right'))
}

async function sides({ read }: Pick<Store, 'read'>): Promise<Record<string, number>> {
  const { desks } = read.tables
  const rows = await read.select({ id: desks.id, version: desks.version }).from(desks)
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]))
}

describe.each(sqlite)('the SQLite store', ({ perTest }) => {
  const db = perTest()
  const raw = () => new Database(sqliteFile(db.url))

  it('keeps its promises on every connection, after the first write too', async () => {
    const { store } = db
    const asWriter = () =>
      store.transaction(async (tx) => {
        await oneDesk(tx, crypto.randomUUID())
        return await settings(tx)
      })
    expect(await asWriter()).toEqual({ ...durable, patience: 0 })
    expect(await asWriter()).toEqual({ ...durable, patience: 0 })
    expect(await settings(store.read)).toEqual({ ...durable, patience: 250 })
    const snapshots = Array.from({ length: 3 }, () => store.snapshot(settings))
    for (const one of await Promise.all(snapshots))
      expect(one).toEqual({ ...durable, patience: 250 })
  })

  it('would notice a connection that fell back to what a power cut loses', () => {
    const careless = raw()
    careless.exec("INSERT INTO desks (id, code, names, version) VALUES ('a', 'a', '{}', 1)")
    expect(careless.pragma('synchronous', { simple: true })).toBe(synchronousNormal)
    careless.close()
  })

  it('reads while another process writes, and never sees half of it', async () => {
    await db.store.transaction(twoDesks)
    const process = other(db.url, 'move')
    let running = true
    const ended = once(process, 'exit').then(([code]) => ((running = false), code as number))
    for (let turn = 0; running; turn++) {
      if (turn % 3 === 0) await db.store.transaction(move)
      const { left, right } = await sides(db.store)
      expect(left! + right!).toBe(10_000)
      const both = await db.store.snapshot(async (read) => [
        await sides({ read }),
        await sides({ read }),
      ])
      expect(both[0]).toEqual(both[1])
      await new Promise(setImmediate)
    }
    expect(await ended).toBe(0)
  })

  it('loses no update of two processes', async () => {
    await db.store.transaction(twoDesks)
    const process = other(db.url, 'move')
    const ended = once(process, 'exit')
    await once(process.stdout!, 'data')
    for (let turn = 0; turn < 200; turn++) await db.store.transaction(move)
    expect(await ended).toEqual([0, null])
    expect(await sides(db.store)).toEqual({ left: 4_600, right: 5_400 })
  })

  it('says that it is busy when another process writes for longer than its patience', async () => {
    const impatient = openStore(db.url, { writerPatience: 60 })
    const process = other(db.url, 'hold')
    await once(process.stdout!, 'data')
    const write = impatient.transaction((tx) => oneDesk(tx, 'waited'))
    await expect(write).rejects.toMatchObject({ name: 'StoreBusy' })
    expect(await sides(impatient)).toEqual({})
    process.stdin!.end()
    await once(process, 'exit')
    await impatient.transaction((tx) => oneDesk(tx, 'free'))
    expect(await sides(impatient)).toMatchObject({ free: 1 })
    await impatient.close()
  })

  it('says that the disk is full, keeps reading, and recovers by itself', async () => {
    const { store } = db
    const pages = (count: string) =>
      store.transaction((tx) => tx.rows(sql.raw(`PRAGMA max_page_count${count}`)))
    await store.transaction((tx) => oneDesk(tx, 'before'))
    const used = raw().pragma('page_count', { simple: true }) as number
    await pages(` = ${used}`)
    const big = (tx: Writer) =>
      tx
        .insert(tx.tables.desks)
        .values({ id: 'big', code: 'big', names: { en: 'x'.repeat(200_000) }, version: 1 })
    await expect(store.transaction(big)).rejects.toMatchObject({ name: 'StoreFull' })
    const swallowed = store.transaction(async (tx) => {
      await oneDesk(tx, 'half')
      await tx.savepoint(() => big(tx).then(() => {})).catch(() => {})
      await oneDesk(tx, 'other half')
    })
    await expect(swallowed).rejects.toThrow()
    expect(Object.keys(await sides(store))).toEqual(['before'])
    await pages(' = 1073741823')
    await store.transaction((tx) => big(tx).then(() => {}))
    expect(Object.keys(await sides(store))).toHaveLength(2)
  })

  it('tells a double key from other errors', async () => {
    const twice = db.store.transaction(async (tx) => {
      await oneDesk(tx)
      await oneDesk(tx)
    })
    expect(await twice.catch(isDuplicate)).toBe(true)
    const orphan = db.store.transaction(async (tx) => {
      await tx.insert(tx.tables.deskMembers).values({ deskId: 'none', userId: 'none' })
    })
    expect(await orphan.catch(isDuplicate)).toBe(false)
  })

  it('is not made by being opened', () => {
    expect(() => openStore(`${db.url}-elsewhere`)).toThrow(
      /There is no database .*: start Convenio/,
    )
  })
})
