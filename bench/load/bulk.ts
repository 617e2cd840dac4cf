import { type Column, getTableColumns, sql } from 'drizzle-orm'
import type { Store, Writer } from '#db/store.ts'

type Tables = Store['tables']
type TableName = keyof Tables

/** A row as its table's insert takes it. */
export type RowOf<Name extends TableName> = Tables[Name]['$inferInsert']

/** Rows that wait to be written together. */
export type Bulk = {
  add<Name extends TableName>(table: Name, row: RowOf<Name>): void
  /** Writes what waits, in the order in which rows point at each other. */
  write(tx: Writer): Promise<void>
}

const inOrder: readonly TableName[] = [
  'desks',
  'users',
  'personalValues',
  'deskMembers',
  'parties',
  'priorityAreas',
  'registerSettings',
  'agreements',
  'agreementReaders',
  'agreementParties',
  'signatories',
  'agreementAreas',
  'legalEvents',
  'clauses',
  'assertions',
  'actionPlans',
  'activities',
  'milestones',
  'auditEntries',
  'versions',
]

/** So many rows go with one statement; what is left over goes row by row. */
const together = 25

export function bulk(): Bulk {
  const waiting = new Map<TableName, Row[]>(inOrder.map((name) => [name, []]))
  return {
    add: (table, row) => void waiting.get(table)?.push(row as Row),
    async write(tx) {
      for (const [name, rows] of waiting) {
        const all = rows.splice(0)
        let done = 0
        for (; all.length - done >= together; done += together) {
          await insert(tx, name, all.slice(done, done + together))
        }
        for (const row of all.slice(done)) await insert(tx, name, [row])
      }
    },
  }
}

type Row = Record<string, unknown>

async function insert(tx: Writer, name: TableName, rows: Row[]): Promise<void> {
  const table = tx.tables[name]
  const columns = Object.entries<Column>(getTableColumns(table))
  const values: Record<string, unknown> = {}
  for (const [index, row] of rows.entries()) {
    for (const [key, column] of columns) values[`${key}_${index}`] = stored(column, row[key])
  }
  await tx.prepared(
    `bulk ${name} ${rows.length}`,
    () => tx.insert(table).values(rows.map((_, index) => placeholders(columns, index)) as never),
    values,
  )
}

const placeholders = (columns: [string, Column][], index: number) =>
  Object.fromEntries(columns.map(([key]) => [key, sql`${sql.placeholder(`${key}_${index}`)}`]))

/** As the driver takes it. A prepared statement of drizzle would encode null too, as JSON's "null". */
const stored = (column: Column, value: unknown) =>
  value === null || value === undefined ? null : column.mapToDriverValue(value)
