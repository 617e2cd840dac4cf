import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#db/store.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

/** Makes databases; the first one takes a while, each further one a few milliseconds. */
export type Maker = {
  /** A migrated one, or an empty one without tables. */
  make(tables?: 'migrated' | 'none'): Promise<{ url: string; drop(): Promise<void> }>
  end(): Promise<void>
}

/** Each database is a file, copied from a migrated one. */
export async function sqliteMaker(): Promise<Maker> {
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

/** Each database is on the server, made from a migrated one. */
export async function serverMaker(serverUrl: string): Promise<Maker> {
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

/** Each database is an embedded server of its own, emptied and lent again: it is slow to start. */
export async function embeddedMaker(): Promise<Maker> {
  const servers: EmbeddedPostgres[] = []
  const free = { migrated: [] as EmbeddedPostgres[], none: [] as EmbeddedPostgres[] }
  let image: Blob | undefined
  const start = async () => {
    const server = await startEmbeddedPostgres(image)
    image ??= await server.dump()
    servers.push(server)
    return server
  }
  return {
    async make(tables = 'migrated') {
      const server = free[tables].pop() ?? (await start())
      if (tables === 'migrated') await migrate(server.url)
      const drop = async () => {
        await server.run(
          tables === 'migrated' ? emptyTables : 'DROP SCHEMA public CASCADE; CREATE SCHEMA public',
        )
        free[tables].push(server)
      }
      return { url: server.url, drop }
    },
    end: async () => {
      for (const server of servers) await server.stop()
    },
  }
}

/** As a replica, which no trigger hinders; a test may have forged the list of migrations, too. */
const emptyTables = `
  SET session_replication_role = replica;
  DO $$ DECLARE name text; BEGIN
    IF (SELECT count(*) FROM migrations WHERE hash = 'x') > 0 OR NOT EXISTS (SELECT FROM migrations) THEN
      DROP SCHEMA public CASCADE;
      CREATE SCHEMA public;
    ELSE
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'
      LOOP EXECUTE format('TRUNCATE %I CASCADE', name); END LOOP;
    END IF;
  END $$;
  SET session_replication_role = origin;`
