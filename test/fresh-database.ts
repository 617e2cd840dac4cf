import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { migrate, openStore, type Store } from '#db/store.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

/** A migrated, empty database of a test's own. */
export type Database = { url: string; store: Store }

type Dialect = Store['dialect']

/** Makes databases; the first one takes a while, each further one a few milliseconds. */
type Maker = {
  /** A migrated one, or an empty one without tables. */
  make(tables?: 'migrated' | 'none'): Promise<{ url: string; drop(): Promise<void> }>
  end(): Promise<void>
}

type Stage = { name: string; dialect: Dialect; server: boolean; maker: () => Promise<Maker> }

/**
 * For `describe.each(freshDatabases)('... on $name', ({ perTest }) => { const db = perTest() ... })`:
 * every test finds a migrated, empty store at `db.store`, on both databases. `perFile()` keeps one
 * for all tests of the block; `empty` gives an address without tables. `server` is false where
 * PostgreSQL is the embedded one, with a single connection: what needs two at once is skipped there.
 */
export const freshDatabases = stages().map(({ maker: start, ...stage }) => ({
  ...stage,
  perTest: () => database(start, beforeEach, afterEach),
  perFile: () => database(start, beforeAll, afterAll),
  empty: () => emptyDatabases(start),
}))

function stages(): Stage[] {
  const sqlite: Stage = { name: 'SQLite', dialect: 'sqlite', server: true, maker: sqliteMaker }
  const url = process.env.TEST_POSTGRES_URL
  const postgres: Stage = url
    ? { name: 'PostgreSQL', dialect: 'postgresql', server: true, maker: () => serverMaker(url) }
    : { name: 'embedded PostgreSQL', dialect: 'postgresql', server: false, maker: embeddedMaker }
  return [sqlite, postgres]
}

type Hook = (work: () => Promise<void>, timeout?: number) => void

/** Opens a database before and drops it after; what it answers is filled in by then. */
function database(start: () => Promise<Maker>, before: Hook, after: Hook): Database {
  const current = {} as Database
  const maker = keptMaker(start)
  let drop = async () => {}
  before(async () => {
    const made = await (await maker()).make()
    drop = made.drop
    Object.assign(current, { url: made.url, store: openStore(made.url) })
  }, 60_000)
  after(async () => {
    await current.store?.close()
    await drop()
  })
  return current
}

/** Addresses of databases without tables, dropped after the test that asked for them. */
function emptyDatabases(start: () => Promise<Maker>): () => Promise<string> {
  const maker = keptMaker(start)
  const made: { drop(): Promise<void> }[] = []
  afterEach(async () => {
    for (const { drop } of made.splice(0)) await drop()
  })
  return async () => {
    const one = await (await maker()).make('none')
    made.push(one)
    return one.url
  }
}

/** Starts a maker when first asked, and ends it after the block. */
function keptMaker(start: () => Promise<Maker>): () => Promise<Maker> {
  let maker: Promise<Maker> | undefined
  afterAll(async () => {
    await (await maker)?.end()
  })
  return () => (maker ??= start())
}

async function sqliteMaker(): Promise<Maker> {
  const folder = mkdtempSync(join(tmpdir(), 'convenio-test-'))
  const template = join(folder, 'template.db')
  await migrate(`file:${template}`)
  let count = 0
  return {
    async make(tables = 'migrated') {
      const file = join(folder, `${++count}.db`)
      if (tables === 'migrated') copyFileSync(template, file)
      const drop = async () => {
        for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
      }
      return { url: `file:${file}`, drop }
    },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function serverMaker(serverUrl: string): Promise<Maker> {
  const client = new pg.Client(serverUrl)
  await client.connect()
  const prefix = `convenio_test_${randomBytes(4).toString('hex')}`
  const create = (name: string, template: string) =>
    client.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE ${template}`)
  const dropNow = async (name: string) => void (await client.query(`DROP DATABASE ${name} (FORCE)`))
  await create(prefix, 'template0')
  await migrate(databaseOn(serverUrl, prefix))
  let count = 0
  return {
    async make(tables = 'migrated') {
      const name = `${prefix}_${++count}`
      await create(name, tables === 'migrated' ? prefix : 'template0')
      return { url: databaseOn(serverUrl, name), drop: () => dropNow(name) }
    },
    async end() {
      await dropNow(prefix)
      await client.end()
    },
  }
}

function databaseOn(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Each database is an embedded server of its own. */
async function embeddedMaker(): Promise<Maker> {
  const template = await startEmbeddedPostgres()
  await migrate(template.url)
  const migrated = await template.dump()
  await template.stop()
  return {
    async make(tables = 'migrated') {
      const server = await startEmbeddedPostgres(tables === 'migrated' ? migrated : undefined)
      return { url: server.url, drop: () => server.stop() }
    },
    end: async () => {},
  }
}
