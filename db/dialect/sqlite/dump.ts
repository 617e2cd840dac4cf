import type Database from 'better-sqlite3'
import { batchSize, type Dump } from '../dump.ts'
import type { AppliedMigration } from '../migration-files.ts'
import type { TableShape } from '../table-shapes.ts'
import { readingConnection, refuseMissing } from './connection.ts'

/** Opens the file as it is now; what is written later stays out of sight until it is closed. */
export function openSqliteDump(file: string): Dump {
  refuseMissing(file)
  const connection = readingConnection(file)
  connection.exec('BEGIN')
  return {
    applied: async () =>
      connection
        .prepare('SELECT position, tag, hash FROM migrations ORDER BY position')
        .all() as AppliedMigration[],
    auditSeq: async () =>
      connection.prepare('SELECT coalesce(max(seq), 0) FROM audit_entries').pluck().get() as number,
    rows: (table) => batches(connection, table),
    close: async () => void connection.close(),
  }
}

async function* batches(connection: Database.Database, { name, columns, key }: TableShape) {
  const quoted = (names: string[]) => names.map((one) => `"${one}"`).join(', ')
  const names = quoted(columns.map((column) => column.name))
  const all = connection.prepare(`SELECT ${names} FROM "${name}" ORDER BY ${quoted(key)}`)
  let batch: unknown[][] = []
  for (const row of all.raw().iterate() as IterableIterator<unknown[]>) {
    batch.push(row)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}
