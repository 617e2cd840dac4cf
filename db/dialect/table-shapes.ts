import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Migration, migrationsFolder } from './migration-files.ts'

/** What a column holds, whatever the database calls it. */
export type ColumnKind = 'text' | 'int' | 'bool' | 'instant' | 'day' | 'json'

export interface ColumnShape {
  name: string
  kind: ColumnKind
}

export interface TableShape {
  name: string
  columns: ColumnShape[]
  /** Names of the columns that tell its rows apart, in order. */
  key: string[]
}

/**
 * The tables as a migration left them, each after those that it points at. Read from drizzle-kit's
 * snapshot of PostgreSQL, which names every kind of column; SQLite has the same tables. So the backup
 * of an older release is read by what was true then.
 */
export function tablesAt({ position }: Migration): TableShape[] {
  const file = `meta/${String(position).padStart(4, '0')}_snapshot.json`
  const text = readFileSync(path.join(migrationsFolder('postgresql'), file), 'utf8')
  const tables = Object.values(
    (JSON.parse(text) as { tables: Record<string, SnapshotTable> }).tables,
  )
  const shapes = inOrderOfReference(tables).map(shapeOf)
  return position < rulesMigration ? shapes : [...shapes, agreementWords]
}

/** Hand-written, so that no snapshot has its table. */
const rulesMigration = 1

const agreementWords: TableShape = {
  name: 'agreement_words',
  columns: ['agreement_id', 'title', 'body'].map((name) => ({ name, kind: 'text' })),
  key: ['agreement_id'],
}

interface SnapshotTable {
  name: string
  columns: Record<string, { name: string; type: string; primaryKey: boolean }>
  foreignKeys: Record<string, { tableTo: string }>
  compositePrimaryKeys: Record<string, { columns: string[] }>
}

function inOrderOfReference(tables: SnapshotTable[]): SnapshotTable[] {
  const met = new Set<SnapshotTable>()
  const ordered: SnapshotTable[] = []
  const add = (table: SnapshotTable) => {
    if (met.has(table)) return
    met.add(table)
    const others = Object.values(table.foreignKeys).map(({ tableTo }) => tableTo)
    for (const other of tables) if (others.includes(other.name)) add(other)
    ordered.push(table)
  }
  for (const table of tables) add(table)
  return ordered
}

function shapeOf({ name, columns, compositePrimaryKeys }: SnapshotTable): TableShape {
  const own = Object.values(columns)
  const [composite] = Object.values(compositePrimaryKeys)
  return {
    name,
    columns: own.map((column) => ({ name: column.name, kind: kindOf(column.type) })),
    key: composite?.columns ?? own.filter(({ primaryKey }) => primaryKey).map(({ name }) => name),
  }
}

const kinds: readonly (readonly [type: string, kind: ColumnKind])[] = [
  ['text', 'text'],
  ['integer', 'int'],
  ['bigint', 'int'],
  ['boolean', 'bool'],
  ['timestamp', 'instant'],
  ['date', 'day'],
  ['jsonb', 'json'],
]

function kindOf(type: string): ColumnKind {
  const [, kind] = kinds.find(([beginning]) => type.startsWith(beginning)) ?? []
  if (!kind) throw new TypeError(`No kind of column is stored as ${type}.`)
  return kind
}
