import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneDesk } from '#test/rows.ts'
import { sqliteFile } from './dialect/address.ts'
import { knownMigrations } from './dialect/migration-files.ts'
import { applyMigration, withMigrator } from './migrate.ts'
import { migrate, openStore, pendingMigrations, type Store } from './store.ts'

let folder: string
const at = (...names: string[]) => join(folder, ...names)
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'convenio-migrate-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const tags = knownMigrations('sqlite').map(({ tag }) => tag)

const reason = async (migrating: Promise<unknown>) => {
  const error = await migrating.then(
    () => new Error('It was migrated.'),
    (caught: Error) => caught,
  )
  return `${error.name}: ${error.message}`
}

const forge = (store: Store, statement: string) =>
  store.transaction(async (tx) => void (await tx.rows(sql.raw(`${statement} RETURNING 1`))))

describe.each(freshDatabases)('migrating $name', ({ empty, perTest, server }) => {
  const db = perTest()
  const emptyUrl = empty()

  it('makes an empty database ours, once', async () => {
    const url = await emptyUrl()
    expect(await migrate(url, { backupFolder: at('backups') })).toEqual({
      applied: tags,
      backup: undefined,
    })
    expect(await migrate(url, { backupFolder: at('backups') })).toEqual({
      applied: [],
      backup: undefined,
    })
    expect(readdirSync(folder)).toEqual([])
    const store = openStore(url)
    expect(await pendingMigrations(store)).toEqual([])
    await store.close()
  })

  it.skipIf(!server)('is done once when many begin at once', async () => {
    const url = await emptyUrl()
    const done = await Promise.all(Array.from({ length: 4 }, () => migrate(url)))
    expect(done.flatMap(({ applied }) => applied)).toEqual(tags)
  })

  it.skipIf(!server)('backs up what an older version left before it is touched', async () => {
    const url = await emptyUrl()
    await withMigrator(url, undefined, async (database) => {
      await database.begin()
      await applyMigration(database, knownMigrations('sqlite')[0]!)
      await database.insert(
        {
          name: 'desks',
          columns: [
            { name: 'id', kind: 'text' },
            { name: 'code', kind: 'text' },
            { name: 'names', kind: 'json' },
            { name: 'version', kind: 'int' },
          ],
          key: ['id'],
        },
        [{ id: 'old', code: 'old', names: { es: 'Mesa' }, version: 1 }],
      )
      await database.commit()
    })
    const store = openStore(url)
    expect(await pendingMigrations(store)).toEqual(tags.slice(1))
    await store.close()
    const backup = at('backups', `before-${tags[1]}`)
    expect(await migrate(url, { backupFolder: at('backups') })).toEqual({
      applied: tags.slice(1),
      backup,
    })
    expect(readFileSync(join(backup, 'desks.ndjson'), 'utf8')).toBe(
      '{"id":"old","code":"old","names":{"es":"Mesa"},"version":1}\n',
    )
  })

  it('leaves an older database as it was when it can not be backed up', async () => {
    const url = await emptyUrl()
    await withMigrator(url, undefined, async (database) => {
      await database.begin()
      await applyMigration(database, knownMigrations('sqlite')[0]!)
      await database.commit()
    })
    writeFileSync(at('file'), '')
    expect(await reason(migrate(url, { backupFolder: at('file') }))).toMatch(/can not be written/)
    const store = openStore(url)
    expect(await pendingMigrations(store)).toEqual(tags.slice(1))
    await store.close()
  })

  it('leaves a database alone that a newer version wrote', async () => {
    await db.store.transaction((tx) => oneDesk(tx))
    await forge(
      db.store,
      "INSERT INTO migrations (position, tag, hash) VALUES (99, '0099_later', 'x')",
    )
    expect(await reason(migrate(db.url))).toMatch(
      /newer version of Convenio \(0099_later\): install that version/,
    )
    expect(await reason(pendingMigrations(db.store))).toMatch(/newer version of Convenio/)
  })

  it('leaves a database alone that another build made', async () => {
    await forge(db.store, "UPDATE migrations SET hash = 'x' WHERE position = 0")
    expect(await reason(migrate(db.url))).toMatch(
      /another build of Convenio .*: install that build/,
    )
  })

  it('leaves the database of another program alone', async () => {
    await forge(db.store, 'DELETE FROM migrations')
    expect(await reason(migrate(db.url))).toMatch(
      /holds tables of another program: give Convenio an empty one/,
    )
  })
})

const [sqlite] = freshDatabases

describe('a file that is no database of ours', () => {
  const db = sqlite!.perTest()
  const file = () => sqliteFile(db.url)
  const refusal = () => reason(migrate(db.url))

  it('is told when it is something else', async () => {
    await db.store.close()
    writeFileSync(file(), 'This is a letter, and quite a long one. '.repeat(200))
    expect(await refusal()).toMatch(
      /^StoreUnusable: The database .* is not one of Convenio's: move that file away/,
    )
  })

  it.each([
    ['in its middle', (name: string) => damage(name, 4096 * 6)],
    ['in its schema', (name: string) => damage(name, 100)],
    ['at its end, which is missing', (name: string) => truncateSync(name, 4096 * 3)],
  ])('is told when it is damaged %s', async (_, harm) => {
    await db.store.close()
    harm(file())
    expect(await refusal()).toMatch(
      /^StoreUnusable: The database .* is damaged: move it away, and restore/,
    )
  })

  it('is told when it is a folder, or lies in what is none', async () => {
    mkdirSync(at('folder'))
    writeFileSync(at('file'), '')
    for (const place of ['folder', 'file/register.db']) {
      const said = await reason(migrate(`file:${at(place)}`))
      expect(said).toMatch(/^StoreUnusable: The database .* can not be opened for writing: give/)
    }
  })

  it('is told when another program holds it', async () => {
    const holder = new Database(file())
    holder.exec('DELETE FROM migrations WHERE position = 1; BEGIN IMMEDIATE')
    const said = await reason(migrate(db.url, { patience: 50 }))
    expect(said).toMatch(
      /^StoreUnusable: The database .* is held by another program: end that program/,
    )
    holder.close()
  })
})

describe('an address of PostgreSQL', () => {
  it('says when no server answers there, and never the password', async () => {
    const listener = createServer().listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const { port } = listener.address() as AddressInfo
    listener.close()
    await once(listener, 'close')
    const said = await reason(migrate(`postgres://clerk:secret@127.0.0.1:${port}/register`))
    expect(said).toMatch(
      /^StoreUnusable: The database "register" on 127.0.0.1:\d+ does not answer: start/,
    )
    expect(said).not.toContain('secret')
  })

  it('says when it is none', async () => {
    expect(await reason(migrate('postgres://a b:x'))).toMatch(/^StoreUnusable: DATABASE_URL/)
  })

  it.skipIf(!process.env.TEST_POSTGRES_URL)('says when there is no such database', async () => {
    const url = new URL(process.env.TEST_POSTGRES_URL!)
    url.pathname = '/no_such_register'
    expect(await reason(migrate(url.href))).toMatch(/does not exist: make it with CREATE DATABASE/)
  })
})

function damage(name: string, offset: number) {
  const bytes = readFileSync(name)
  bytes.fill(0xa5, offset, offset + 400)
  writeFileSync(name, bytes)
}
