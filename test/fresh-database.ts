import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openStore, type Store } from '#db/store.ts'
import { embeddedMaker, type Maker, serverMaker, sqliteMaker } from './database-makers.ts'

/** A migrated, empty database of a test's own. */
export type Database = { url: string; store: Store }

type Dialect = Store['dialect']

type Stage = { name: string; dialect: Dialect; server: boolean; maker: () => Promise<Maker> }

/** The first use starts the maker, and may take its time on a busy machine. */
const patience = 120_000

/**
 * For `describe.each(freshDatabases)('... on $name', ({ perTest }) => { const db = perTest() ... })`:
 * every test finds a migrated, empty store at `db.store`, on both databases. `perFile()` keeps one
 * for all tests of the block; `empty` gives an address without tables. `server` is false where
 * PostgreSQL is the embedded one, with a single connection: what needs two at once is skipped there.
 */
export const freshDatabases = stages().map(({ maker: start, ...stage }) => {
  const maker = kept(start)
  return {
    ...stage,
    perTest: () => database(maker, beforeEach, afterEach),
    perFile: () => database(maker, beforeAll, afterAll),
    empty: () => emptyDatabases(maker),
  }
})

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
function database(maker: () => Promise<Maker>, before: Hook, after: Hook): Database {
  const current = {} as Database
  let drop = async () => {}
  before(async () => {
    const made = await (await maker()).make()
    drop = made.drop
    Object.assign(current, { url: made.url, store: openStore(made.url) })
  }, patience)
  after(async () => {
    await current.store?.close()
    await drop()
  }, patience)
  return current
}

/** Addresses of databases without tables, dropped after the test that asked for them. */
function emptyDatabases(maker: () => Promise<Maker>): () => Promise<string> {
  const made: { drop(): Promise<void> }[] = []
  beforeAll(async () => void (await maker()), patience)
  afterEach(async () => {
    for (const { drop } of made.splice(0)) await drop()
  }, patience)
  return async () => {
    const one = await (await maker()).make('none')
    made.push(one)
    return one.url
  }
}

/** One maker for a file of tests, started when first asked and ended after the last test. */
function kept(start: () => Promise<Maker>): () => Promise<Maker> {
  let maker: Promise<Maker> | undefined
  afterAll(async () => (await maker)?.end(), patience)
  return () => (maker ??= start())
}
