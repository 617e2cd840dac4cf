import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import type { ColumnKind, TableShape } from '../dialect/table-shapes.ts'

export type Row = Record<string, unknown>

export const tableFile = (folder: string, name: string) => path.join(folder, `${name}.ndjson`)

/** Writes a table's rows, one JSON object a line, and says how many and the hash of the file. */
export async function writeTable(
  folder: string,
  table: TableShape,
  batches: AsyncIterable<unknown[][]>,
): Promise<{ name: string; rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let rows = 0
  const file = await open(tableFile(folder, table.name), 'wx', 0o600)
  try {
    for await (const batch of batches) {
      const text = batch.map((row) => `${lineOf(table, row)}\n`).join('')
      hash.update(text)
      rows += batch.length
      await file.writeFile(text)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { name: table.name, rows, sha256: hash.digest('hex') }
}

/** The rows of a table's file, so many at a time. */
export async function* readTable(folder: string, name: string, size: number) {
  let batch: Row[] = []
  for await (const line of linesOf(tableFile(folder, name))) {
    batch.push(JSON.parse(line) as Row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}

/** Cut at line feeds alone: Node's readline also cuts at U+2028, which a title may hold. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    const lines = (rest + (chunk as string)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

function lineOf({ name, columns }: TableShape, row: unknown[]): string {
  const cells = columns.map((column, index) => {
    const value = row[index]
    try {
      return `${JSON.stringify(column.name)}:${value === null ? 'null' : texts[column.kind](value)}`
    } catch (cause) {
      throw new TypeError(`${name}.${column.name} holds no ${column.kind}.`, { cause })
    }
  })
  return `{${cells.join(',')}}`
}

/** JSON of a value, the same whatever database it comes from. */
const texts: Record<ColumnKind, (value: unknown) => string> = {
  text: (value) => JSON.stringify(String(value)),
  day: (value) => JSON.stringify(String(value)),
  int: (value) => String(BigInt(value as number | string)),
  bool: (value) => (value ? 'true' : 'false'),
  instant: (value) => JSON.stringify(new Date(Number(value)).toISOString()),
  json: (value) => JSON.stringify(JSON.parse(String(value))),
}
