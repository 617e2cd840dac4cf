import type pg from 'pg'
import { StoreUnusable } from '../../problems.ts'
import type { AppliedMigration } from '../migration-files.ts'
import type { Migrator } from '../migrator.ts'
import { tsvector } from '../search.ts'
import type { ColumnKind, TableShape } from '../table-shapes.ts'
import { connected, writersLock } from './connection.ts'
import { placeOfServer } from '../unusable.ts'

/** Connects to the database, which must be there, to look at it or to migrate it. */
export async function openPostgresMigrator(
  databaseUrl: string,
  patience: number,
): Promise<Migrator> {
  const place = placeOfServer(databaseUrl)
  const client = await connected(databaseUrl)
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
      await client.query(
        `BEGIN; SET LOCAL lock_timeout = ${patience}; SELECT pg_advisory_xact_lock(${writersLock})`,
      )
    },
    run: async (statement) => void (await client.query(statement)),
    insert: (table, rows) => insert(client, table, rows),
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

const types: Record<ColumnKind, string> = {
  text: 'text',
  int: 'bigint',
  bool: 'boolean',
  instant: 'timestamptz',
  day: 'date',
  json: 'jsonb',
}

type Row = Record<string, unknown>

/** All rows as one parameter, so that one statement does for many. */
async function insert(client: pg.Client, { name, columns }: TableShape, rows: Row[]) {
  const words = name === 'agreement_words'
  const names = columns.map((column) => `"${column.name}"`)
  const typed = columns.map((column) => `"${column.name}" ${types[column.kind]}`)
  const [into, from] = words ? [', tokens', ', tokens::tsvector'] : ['', '']
  const record = [...typed, ...(words ? ['tokens text'] : [])].join(', ')
  await client.query(
    `INSERT INTO "${name}" (${names}${into})
     SELECT ${names}${from} FROM json_to_recordset($1::json) AS rows (${record})`,
    [JSON.stringify(words ? rows.map(withTokens) : rows)],
  )
}

function withTokens(row: Row): Row {
  const split = (text: unknown) => String(text).split(' ').filter(Boolean)
  return { ...row, tokens: tsvector(split(row.title), split(row.body)) }
}
