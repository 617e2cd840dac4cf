import pg from 'pg'
import { StoreUnusable } from '../../problems.ts'
import type { AppliedMigration } from '../migration-files.ts'
import type { Migrator } from '../migrator.ts'
import { writersLock } from './connection.ts'
import { placeOfServer } from '../unusable.ts'

/** Connects to the database, which must be there, to look at it or to migrate it. */
export async function openPostgresMigrator(databaseUrl: string): Promise<Migrator> {
  const place = placeOfServer(databaseUrl)
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'convenio',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => {})
  await client.connect()
  const rows = async <Row>(text: string) => (await client.query(text)).rows as Row[]
  const names = async () =>
    (
      await rows<{ name: string }>(
        'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
      )
    ).map(({ name }) => name)
  return {
    place,
    dialect: 'postgresql',
    tableNames: names,
    applied: async () =>
      (await names()).includes('migrations')
        ? await rows<AppliedMigration>(
            'SELECT position, tag, hash FROM migrations ORDER BY position',
          )
        : [],
    async begin() {
      const [encoding] = await rows<{ server_encoding: string }>('SHOW server_encoding')
      if (encoding?.server_encoding !== 'UTF8') {
        throw new StoreUnusable(
          `${place.name} does not hold every script: make one with ENCODING 'UTF8'.`,
        )
      }
      await client.query('BEGIN')
      await client.query('SELECT pg_advisory_xact_lock($1)', [writersLock])
    },
    run: async (statement) => void (await client.query(statement)),
    async remember({ position, tag, hash }) {
      await client.query('INSERT INTO migrations (position, tag, hash) VALUES ($1, $2, $3)', [
        position,
        tag,
        hash,
      ])
    },
    commit: async () => void (await client.query('COMMIT')),
    close: () => client.end(),
  }
}
