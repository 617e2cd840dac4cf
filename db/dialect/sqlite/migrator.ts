import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { StoreUnusable } from '../../problems.ts'
import type { AppliedMigration } from '../migration-files.ts'
import type { Migrator } from '../migrator.ts'
import type { ColumnKind, TableShape } from '../table-shapes.ts'
import { patiently, writingConnection } from './connection.ts'
import { placeOfFile } from '../unusable.ts'

/** Up to this size, in bytes, the whole file is looked through at each start; beyond, by `doctor`. */
const smallFile = 64 * 1024 * 1024

/** Opens the file, making it and its folder where there is none, to look at or to migrate. */
export async function openSqliteMigrator(file: string, patience: number): Promise<Migrator> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const connection = await patiently(patience, () => openWhole(file))
  const names = () =>
    connection
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all() as string[]
  return {
    place: placeOfFile(file),
    dialect: 'sqlite',
    tableNames: async () => names(),
    applied: async () =>
      names().includes('migrations')
        ? (connection
            .prepare('SELECT position, tag, hash FROM migrations ORDER BY position')
            .all() as AppliedMigration[])
        : [],
    async begin() {
      // A table that is rebuilt must not take the rows that point at it along; checked before the end.
      connection.pragma('foreign_keys = OFF')
      await patiently(patience, () => connection.exec('BEGIN IMMEDIATE'))
    },
    run: async (statement) => void connection.exec(statement),
    insert: async (table, rows) => insert(connection, table, rows),
    async remember({ position, tag, hash }) {
      connection
        .prepare('INSERT INTO migrations (position, tag, hash) VALUES (?, ?, ?)')
        .run(position, tag, hash)
    },
    async commit() {
      const [broken] = connection.pragma('foreign_key_check') as { table: string }[]
      if (broken) throw new StoreUnusable(`A row of ${broken.table} points at one that is missing.`)
      connection.exec('COMMIT')
    },
    async close() {
      if (connection.inTransaction) connection.exec('ROLLBACK')
      connection.close()
    },
  }
}

function openWhole(file: string): Database.Database {
  const connection = writingConnection(file)
  try {
    refuseDamaged(connection, file)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function insert(
  connection: Database.Database,
  { name, columns }: TableShape,
  rows: Record<string, unknown>[],
) {
  const names = columns.map((column) => `"${column.name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = connection.prepare(`INSERT INTO "${name}" (${names}) VALUES (${places})`)
  for (const row of rows) {
    statement.run(columns.map((column) => stored(column.kind, row[column.name])))
  }
}

function stored(kind: ColumnKind, value: unknown): unknown {
  if (value === null) return null
  if (kind === 'bool') return value ? 1 : 0
  if (kind === 'instant') return Date.parse(value as string)
  return kind === 'json' ? JSON.stringify(value) : value
}

function refuseDamaged(connection: Database.Database, file: string) {
  if (statSync(file).size > smallFile) return
  const [finding] = connection.pragma('quick_check(1)') as { quick_check: string }[]
  if (finding && finding.quick_check !== 'ok') {
    throw new Database.SqliteError(finding.quick_check, 'SQLITE_CORRUPT')
  }
}
