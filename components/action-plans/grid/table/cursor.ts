import type { Sheet } from '../sheet/rows.ts'
import { type Column, columns } from '../sheet/values.ts'
import type { Way } from './keys.ts'

export type Cell = { readonly key: string; readonly column: Column }

/** Where one is, how far the selection goes, and whether something is being typed. */
export type Cursor = {
  readonly active: Cell
  /** The other corner of the selection. */
  readonly anchor: Cell
  /** `over` takes the place of what stands there, `edit` goes on with it. */
  readonly mode: 'move' | 'over' | 'edit'
  /** Changes when what was typed is given up, so that the cell shows again what it holds. */
  readonly round: number
}

export const cursorAt = (active: Cell): Cursor => ({
  active,
  anchor: active,
  mode: 'move',
  round: 0,
})

const rowsOfAPage = 12

/** Where a way leads; null past the last cell, where the browser goes on to what follows the grid. */
export function placeOf({ key, column }: Cell, way: Way, sheet: Sheet): Cell | null {
  const [row, at] = [sheet.findIndex((one) => one.key === key), columns.indexOf(column)]
  const cell = (toRow: number, to: number): Cell | null => {
    const inside = sheet[Math.min(Math.max(toRow, 0), sheet.length - 1)]
    const there = columns[Math.min(Math.max(to, 0), columns.length - 1)]
    return inside && there ? { key: inside.key, column: there } : null
  }
  const step = way === 'next' ? 1 : -1
  switch (way) {
    case 'left':
      return cell(row, at - 1)
    case 'right':
      return cell(row, at + 1)
    case 'up':
      return cell(row - 1, at)
    case 'down':
      return cell(row + 1, at)
    case 'first':
      return cell(row, 0)
    case 'last':
      return cell(row, columns.length - 1)
    case 'top':
      return cell(0, 0)
    case 'bottom':
      return cell(sheet.length - 1, columns.length - 1)
    case 'farUp':
      return cell(0, at)
    case 'farDown':
      return cell(sheet.length - 1, at)
    case 'pageUp':
      return cell(row - rowsOfAPage, at)
    case 'pageDown':
      return cell(row + rowsOfAPage, at)
    default: {
      const place = row * columns.length + at + step
      if (place < 0 || place >= sheet.length * columns.length) return null
      return cell(Math.floor(place / columns.length), place % columns.length)
    }
  }
}

/** The rows and columns of the selection, both ends in it. */
export type Extent = { top: number; bottom: number; left: number; right: number }

export function extentOf({ active, anchor }: Cursor, sheet: Sheet): Extent {
  const place = ({ key, column }: Cell) => ({
    row: Math.max(
      0,
      sheet.findIndex((row) => row.key === key),
    ),
    column: columns.indexOf(column),
  })
  const [one, other] = [place(active), place(anchor)]
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

export const sizeOf = ({ top, bottom, left, right }: Extent) => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
})

/** The cursor on rows that are there, wherever those that it was on have gone. */
export function inSheet(cursor: Cursor, sheet: Sheet, before: Sheet): Cursor {
  const here = new Set(sheet.map(({ key }) => key))
  if (here.has(cursor.active.key) && here.has(cursor.anchor.key)) return cursor
  const place = Math.max(
    0,
    before.findIndex(({ key }) => key === cursor.active.key),
  )
  const row = sheet[Math.min(place, sheet.length - 1)]
  if (!row) return cursor
  const kept = here.has(cursor.active.key) ? cursor.active : { ...cursor.active, key: row.key }
  return { active: kept, anchor: kept, mode: 'move', round: cursor.round + 1 }
}
