import { writeTable } from '#lib/clipboard-table.ts'
import type { CellChange } from '../sheet/edits.ts'
import { isLocked, type Known } from '../sheet/register.ts'
import { codesOf, type Sheet } from '../sheet/rows.ts'
import { needsReason } from '../sheet/steps.ts'
import { columns, type Field, noValues } from '../sheet/values.ts'
import type { Extent } from '../table/cursor.ts'
import { cellRead, cellShown, type Reading } from './cell-text.ts'

/** What the acts on a block of cells need to know. */
export type Block = {
  sheet: Sheet
  known: ReadonlyMap<string, Known>
  extent: Extent
  reading: Reading
}

const fieldAt = (column: number): Field | null => {
  const name = columns[column]
  return name === undefined || name === 'code' ? null : name
}

const mayChange = (
  { known }: Pick<Block, 'known'>,
  row: Sheet[number] | undefined,
  field: Field | null,
): boolean => row !== undefined && field !== null && !isLocked(row, known.get(row.key), field)

/** Empties a block; a forecast and a state of the register are never nothing, and stay. */
export function emptied(block: Block): CellChange[] {
  return changesIn(block, (row, field) =>
    block.known.has(row.key) && needsReason(field) ? undefined : noValues[field],
  )
}

/** The first row of the block in all that follow; of one row alone, the row above it. */
export function filledDown(block: Block): CellChange[] {
  const { top, bottom } = block.extent
  const alone = top === bottom
  const source = block.sheet[alone ? top - 1 : top]
  if (!source) return []
  const extent = { ...block.extent, top: alone ? top : top + 1 }
  return changesIn({ ...block, extent }, (_, field) => source.values[field])
}

/** Texts put in from the active corner on, as a spreadsheet does; one text fills the whole block. */
export function putIn(block: Block, texts: readonly (readonly string[])[]): CellChange[] {
  const { top, left } = block.extent
  const one = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined
  const extent =
    one === undefined
      ? {
          top,
          left,
          bottom: top + texts.length - 1,
          right: left + Math.max(...texts.map((row) => row.length)) - 1,
        }
      : block.extent
  return changesIn({ ...block, extent }, (row, field, at) => {
    const text = one ?? texts[at.row - top]?.[at.column - left]
    if (text === undefined || (text.trim() === '' && needsReason(field))) return undefined
    return cellRead(row, field, text, block.reading)
  })
}

type Said = (
  row: Sheet[number],
  field: Field,
  at: { row: number; column: number },
) => CellChange['value'] | undefined

function changesIn(block: Block, said: Said): CellChange[] {
  const { top, bottom, left, right } = block.extent
  const changes: CellChange[] = []
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [there, field] = [block.sheet[row], fieldAt(column)]
      if (!there || field === null || !mayChange(block, there, field)) continue
      const value = said(there, field, { row, column })
      if (value !== undefined) changes.push({ key: there.key, field, value })
    }
  }
  return changes
}

/** A block as a spreadsheet takes it: tabs and lines, and as a table. Days are ISO 8601. */
export function copied({ sheet, extent, reading }: Omit<Block, 'known'>): {
  text: string
  html: string
} {
  const codes = codesOf(sheet)
  const { top, bottom, left, right } = extent
  const cell = (row: number, column: number) => {
    const [there, field] = [sheet[row], fieldAt(column)]
    if (!there) return ''
    if (field === null) return codes[row] ?? ''
    const value = there.values[field]
    if (typeof value === 'string' && field !== 'health') return value
    return cellShown(there, field, reading).text
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cell(top + row, left + column)),
  )
  return writeTable(rows)
}
