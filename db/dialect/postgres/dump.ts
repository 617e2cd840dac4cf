import type pg from 'pg'
import { batchSize, type Dump } from '../dump.ts'
import type { AppliedMigration } from '../migration-files.ts'
import type { ColumnKind, TableShape } from '../table-shapes.ts'
import { connected } from './connection.ts'

/** Opens the database as it is now; what is written later stays out of sight until it is closed. */
export async function openPostgresDump(databaseUrl: string): Promise<Dump> {
  const client = await connected(databaseUrl)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    // The moment begins with the first query.
    await client.query('SELECT 1 FROM migrations LIMIT 1')
  } catch (error) {
    await client.end()
    throw error
  }
  const rows = async <Row>(text: string) => (await client.query(text)).rows as Row[]
  return {
    applied: () =>
      rows<AppliedMigration>('SELECT position, tag, hash FROM migrations ORDER BY position'),
    async auditSeq() {
      const [last] = await rows<{ seq: number }>(
        'SELECT coalesce(max(seq), 0) AS seq FROM audit_entries',
      )
      return last?.seq ?? 0
    },
    rows: (table) => batches(client, table),
    close: () => client.end(),
  }
}

/** Says the value as SQLite would give it, whatever the session's formats are. */
const expressions: Record<ColumnKind, (name: string) => string> = {
  text: (name) => name,
  int: (name) => name,
  bool: (name) => name,
  instant: (name) => `(extract(epoch from ${name}) * 1000)::bigint`,
  day: (name) => `to_char(${name}, 'YYYY-MM-DD')`,
  json: (name) => `${name}::text`,
}

async function* batches(client: pg.Client, { name, columns, key }: TableShape) {
  const values = columns.map((column) => expressions[column.kind](`"${column.name}"`)).join(', ')
  const order = key.map((column) => `"${column}"`).join(', ')
  await client.query(
    `DECLARE dumped NO SCROLL CURSOR FOR SELECT ${values} FROM "${name}" ORDER BY ${order}`,
  )
  const fetch = { text: `FETCH ${batchSize} FROM dumped`, rowMode: 'array' } as const
  for (;;) {
    const { rows } = await client.query(fetch)
    if (rows.length) yield rows as unknown[][]
    if (rows.length < batchSize) break
  }
  await client.query('CLOSE dumped')
}
