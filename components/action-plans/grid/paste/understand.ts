import { dayOfSerial, daysTyped } from '#lib/typed-days.ts'
import { cellRead, type Reading } from '../cells/cell-text.ts'
import type { CellProblem } from '../sheet/problems.ts'
import { newRow, type Row } from '../sheet/rows.ts'
import {
  type Field,
  fields,
  fieldsOf,
  isDayField,
  type RowKind,
  type Values,
} from '../sheet/values.ts'
import { waitsTyped } from '../sheet/waits.ts'
import { headRowOf, type Meaning, meaningsOf } from './meanings.ts'
import { isSaid } from '../cells/names-known.ts'

/** A block of cells from elsewhere; `merged` names the cells whose text was given to them by a merge. */
export type Block = { table: readonly (readonly string[])[]; merged?: ReadonlySet<string> }

/** What a person has said of a block; what they have not said is found out. */
export type Said = {
  meanings?: readonly Meaning[]
  /** Which number of 03/04/2026 is the day: asked once, never guessed. */
  dayFirst?: boolean
  /** What rows are that do not say it themselves. */
  kind?: RowKind
  /** What was typed in the place of a cell, by `row field`. */
  mended?: ReadonlyMap<string, string>
}

/** A row as it was understood, with where it stood in the block, from 1. */
export type PastedRow = {
  row: Row
  line: number
  id: string | null
  remarks: Readonly<Partial<Record<Field, CellProblem>>>
  /** What stood in the cells that say something. */
  texts: Readonly<Partial<Record<Field, string>>>
}

export type Understood = {
  rows: readonly PastedRow[]
  meanings: readonly Meaning[]
  /** Heads of the columns, or '' where there are none. */
  heads: readonly string[]
  headRow: number | null
  /** How many days may be two days, and how many others have the day or the month first. */
  days: { ambiguous: number; dayFirst: number; monthFirst: number }
  /** Whether rows say by themselves which kind they are of. */
  saysKind: boolean
  kind: RowKind
}

/** Reads a block as rows of a plan. Nothing is put anywhere, and nothing is lost. */
export function understood(block: Block, said: Said, reading: Reading): Understood {
  const { table } = block
  const headRow = headRowOf(table)
  const { areas, bodies } = reading.names
  const found = meaningsOf(table, headRow, {
    isArea: (text) => areas.some((one) => isSaid(text, one.said)),
    isBody: (text) => bodies.some((one) => isSaid(text, one.said)),
  })
  const meanings = found.map((meaning, column) => said.meanings?.[column] ?? meaning)
  const start = headRow === null ? 0 : headRow + 1
  const body = table.map((cells, place) => ({ cells, place })).slice(start)
  const kind = said.kind ?? defaultKind(meanings)
  const reader = { block, said, meanings, reading, kind }
  const read: PastedRow[] = []
  for (const line of body) {
    if (line.cells.some((cell) => cell.trim() !== '')) read.push(...rowsOfLine(line, read, reader))
  }
  const rows = withOwnNumbers(read, block, meanings.indexOf('code'))
  return {
    ...{ rows, meanings, headRow, kind },
    heads: headRow === null ? [] : (table[headRow] ?? []),
    days: daysIn(
      body.map(({ cells }) => cells),
      meanings,
    ),
    saysKind:
      meanings.includes('activity') ||
      meanings.includes('milestone') ||
      body.some(({ cells }) => kindOfCode(cells[meanings.indexOf('code')])),
  }
}

/**
 * Where the block has numbers of its own, what its rows wait for is named by them; where it has none,
 * by those of the plan.
 */
function withOwnNumbers(rows: readonly PastedRow[], { table }: Block, column: number): PastedRow[] {
  if (column < 0) return [...rows]
  const keyOf = new Map<string, string>()
  for (const { row, line } of rows) {
    const code = table[line - 1]?.[column]?.trim().replace(/\.$/, '')
    if (code && !keyOf.has(code)) keyOf.set(code, row.key)
  }
  return rows.map((pasted) => {
    const { texts, row } = pasted
    if (texts.after === undefined) return pasted
    const after = waitsTyped(texts.after, { keyOf })
    return { ...pasted, row: { ...row, values: { ...row.values, after } } }
  })
}

type Line = { cells: readonly string[]; place: number }
type Reader = {
  block: Block
  said: Said
  meanings: readonly Meaning[]
  reading: Reading
  kind: RowKind
}

const defaultKind = (meanings: readonly Meaning[]): RowKind =>
  meanings.some(
    (one) => one === 'from' || one === 'area' || one === 'ours' || one === 'counterpart',
  )
    ? 'activity'
    : 'milestone'

/** `2` is an activity, `2.1` a milestone under it. */
function kindOfCode(code: string | undefined): RowKind | null {
  const text = code?.trim() ?? ''
  if (/^\d+[.)]?$/.test(text)) return 'activity'
  return /^\d+\.\d+\.?$/.test(text) ? 'milestone' : null
}

/** Of a line with an activity and a milestone there are two rows, and none twice for merged cells. */
function rowsOfLine(line: Line, before: readonly PastedRow[], reader: Reader): PastedRow[] {
  const at = (meaning: Meaning) => line.cells[reader.meanings.indexOf(meaning)]?.trim() ?? ''
  const [activity, milestone] = [at('activity'), at('milestone')]
  if (!reader.meanings.includes('activity') && !reader.meanings.includes('milestone')) {
    const indented = /^[\s\u00a0]{2,}/.test(line.cells[reader.meanings.indexOf('title')] ?? '')
    const kind = kindOfCode(at('code')) ?? (indented ? 'milestone' : reader.kind)
    return [rowOf(line, kind, 'title', reader)]
  }
  const last = before.findLast(({ row }) => row.kind === 'activity')
  const isNew = activity !== '' && activity !== last?.texts.title
  return [
    ...(isNew ? [rowOf(line, 'activity', 'activity', reader)] : []),
    ...(milestone !== '' || activity === '' ? [rowOf(line, 'milestone', 'milestone', reader)] : []),
  ]
}

function rowOf(line: Line, kind: RowKind, titleIn: Meaning, reader: Reader): PastedRow {
  const { block, meanings, said, reading } = reader
  const key = `${line.place}-${kind}`
  let row = newRow(key, kind)
  const remarks: Record<string, CellProblem> = {}
  const texts: Partial<Record<Field, string>> = {}
  for (const field of fields) {
    const column = meanings.indexOf(field === 'title' ? titleIn : field)
    // Where a line is both, what belongs to a milestone is the milestone's.
    if (
      !fieldsOf[kind].includes(field) ||
      (kind === 'activity' && field === 'due' && isBoth(line, meanings))
    )
      continue
    const text = said.mended?.get(`${key} ${field}`) ?? line.cells[column]?.trim() ?? ''
    if (text === '') continue
    const { value, remark } = valueOf(row, field, text, said, reading)
    texts[field] = text
    row = { ...row, values: { ...row.values, [field]: value } }
    if (remark) remarks[field] = remark
    else if (block.merged?.has(`${line.place} ${column}`))
      remarks[field] = { code: 'merged', remark: true }
  }
  const id = line.cells[meanings.indexOf('id')]?.trim() || null
  return { row, line: line.place + 1, id, remarks, texts }
}

const isBoth = ({ cells }: Line, meanings: readonly Meaning[]) =>
  (cells[meanings.indexOf('milestone')]?.trim() ?? '') !== ''

function valueOf(
  row: Row,
  field: Field,
  text: string,
  { dayFirst }: Said,
  reading: Reading,
): { value: Values[Field]; remark?: CellProblem } {
  if (!isDayField(field)) return { value: cellRead(row, field, text, reading) }
  const days = daysTyped(text)
  if (days.length > 1) {
    const [first, second] = days
    return { value: dayFirst === undefined ? text : ((dayFirst ? first : second) ?? text) }
  }
  const serial = days.length === 0 ? dayOfSerial(text) : null
  if (serial)
    return {
      value: serial,
      remark: { code: 'serial', params: { text, day: serial }, remark: true },
    }
  return { value: days[0] ?? text }
}

function daysIn(lines: readonly (readonly string[])[], meanings: readonly Meaning[]) {
  const columns = meanings.flatMap((meaning, column) =>
    meaning === 'from' || meaning === 'due' || meaning === 'expected' ? [column] : [],
  )
  const cells = lines.flatMap((line) => columns.map((column) => line[column]?.trim() ?? ''))
  const slashed = cells.filter((cell) => /^\d{1,2}[-/]\d{1,2}[-/]\d+/.test(cell))
  const first = (cell: string) => Number(/^\d+/.exec(cell)?.[0])
  return {
    ambiguous: slashed.filter((cell) => daysTyped(cell).length > 1).length,
    dayFirst: slashed.filter((cell) => daysTyped(cell).length === 1 && first(cell) > 12).length,
    monthFirst: slashed.filter((cell) => daysTyped(cell).length === 1 && first(cell) <= 12).length,
  }
}
