import { Column } from 'drizzle-orm'

/** A query of drizzle's, compiled, as it keeps what it selects. */
export type Compiled = {
  execute(values?: Record<string, unknown>): unknown
  values(values?: Record<string, unknown>): unknown[][]
  fields?: readonly { path: readonly string[]; field: unknown }[]
}

type Decode = (value: unknown) => unknown
type Decoder = { mapFromDriverValue: Decode }

/**
 * How a kept query is run. For each cell of each row drizzle finds out anew how it is read and where it
 * belongs; of a query that is kept that is found out once. What is selected in groups is left to drizzle.
 */
export function keptRows(query: Compiled): Compiled['execute'] {
  const { fields } = query
  if (!fields?.every(({ path }) => path.length === 1)) return (values) => query.execute(values)
  const names = fields.map(({ path }) => path[0] as string)
  const decodes = fields.map(({ field }) => decodeOf(field))
  return (values) => query.values(values).map((cells) => rowOf(names, decodes, cells))
}

function rowOf(names: readonly string[], decodes: readonly (Decode | null)[], cells: unknown[]) {
  const row: Record<string, unknown> = {}
  for (let place = 0; place < names.length; place++) {
    const [cell, decode] = [cells[place], decodes[place]]
    row[names[place] as string] = decode && cell !== null ? decode(cell) : cell
  }
  return row
}

/** Null where a cell stays as SQLite gives it. */
function decodeOf(field: unknown): Decode | null {
  const { decoder, sql } = field as { decoder?: Decoder; sql?: { decoder: Decoder } }
  const by = field instanceof Column ? field : ((decoder ?? sql?.decoder) as Decoder)
  if (by.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null
  return (value) => by.mapFromDriverValue(value)
}
