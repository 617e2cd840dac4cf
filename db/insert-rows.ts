import { type Column, getTableColumns, sql } from 'drizzle-orm'
import type { Tables, Writer } from './reader.ts'

/** A row as its table's insert takes it. */
export type RowOf<Name extends keyof Tables> = Tables[Name]['$inferInsert']

/**
 * Adds rows to a table by a statement that is compiled once for each number of rows: building one
 * costs ten times what running it does. A column that is left out is null.
 */
export async function insertRows<Name extends keyof Tables>(
  tx: Writer,
  name: Name,
  rows: readonly RowOf<Name>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = columnsOf(tx.tables[name])
  const values: Record<string, unknown> = {}
  for (const [index, row] of rows.entries()) {
    for (const [key, column] of columns) {
      values[`${key}_${index}`] = stored(column, (row as Record<string, unknown>)[key])
    }
  }
  await tx.prepared(
    `${name}.insert ${rows.length}`,
    () => tx.insert(tx.tables[name]).values(rows.map((_, index) => held(columns, index)) as never),
    values,
  )
}

type Columns = readonly (readonly [string, Column])[]

const columnsByTable = new WeakMap<object, Columns>()

function columnsOf(table: Tables[keyof Tables]): Columns {
  const known = columnsByTable.get(table)
  if (known) return known
  const columns = Object.entries<Column>(getTableColumns(table))
  columnsByTable.set(table, columns)
  return columns
}

const held = (columns: Columns, index: number) =>
  Object.fromEntries(columns.map(([key]) => [key, sql`${sql.placeholder(`${key}_${index}`)}`]))

/** As the driver takes it. A kept statement of drizzle would encode null too, as JSON's "null". */
const stored = (column: Column, value: unknown) =>
  value === null || value === undefined ? null : column.mapToDriverValue(value)
