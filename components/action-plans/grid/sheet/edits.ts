import { type Row, type Sheet, endOfBlock, hasField } from './rows.ts'
import { withWaits } from './waits.ts'
import { type Field, noValues, type RowKind, type Values } from './values.ts'

/** What is put into a cell. */
export type CellChange = { key: string; field: Field; value: Values[Field] }

/** The sheet with other contents in some cells; cells that a row of its kind has not are passed over. */
export function withCells(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  const byRow = Map.groupBy(changes, ({ key }) => key)
  return sheet.map((row) => {
    const said = byRow.get(row.key)?.filter(({ field }) => hasField(row, field))
    if (!said?.length) return row
    const changed = Object.fromEntries(said.map(({ field, value }) => [field, value]))
    return { ...row, values: { ...row.values, ...changed } }
  })
}

export const withRows = (sheet: Sheet, place: number, rows: readonly Row[]): Sheet =>
  sheet.toSpliced(place, 0, ...rows)

/** Without these rows and what stands under them; nothing waits for them any more. */
export function withoutRows(sheet: Sheet, keys: ReadonlySet<string>): Sheet {
  const gone = new Set<string>()
  sheet.forEach(({ key }, place) => {
    if (!keys.has(key)) return
    for (const row of sheet.slice(place, endOfBlock(sheet, place))) gone.add(row.key)
  })
  const left = sheet.filter(({ key }) => !gone.has(key))
  return withWaits(left, (key) => (gone.has(key) ? undefined : key))
}

/**
 * A row one place up or down: an activity passes its neighbour with all that stands under both; a
 * milestone passes its neighbour, and so goes over to the next activity at the end of its own.
 */
export function moved(sheet: Sheet, place: number, direction: 'up' | 'down'): Sheet {
  const row = sheet[place]
  if (!row) return sheet
  const end = endOfBlock(sheet, place)
  if (direction === 'down') {
    if (end >= sheet.length) return sheet
    const past = row.kind === 'activity' ? endOfBlock(sheet, end) : end + 1
    return swapped(sheet, place, end, past)
  }
  const before =
    row.kind === 'activity'
      ? sheet.findLastIndex(({ kind }, index) => index < place && kind === 'activity')
      : place - 1
  // A milestone stands under an activity, so none comes first.
  if (before < 0 || (row.kind === 'milestone' && before === 0)) return sheet
  return swapped(sheet, before, place, end)
}

const swapped = (sheet: Sheet, from: number, middle: number, to: number): Sheet => [
  ...sheet.slice(0, from),
  ...sheet.slice(middle, to),
  ...sheet.slice(from, middle),
  ...sheet.slice(to),
]

/**
 * A row as one of the other kind, under a new key where the register knows it: there the two are
 * different records. An activity that comes first can't stand under another.
 */
export function ofKind(sheet: Sheet, place: number, kind: RowKind, key: string): Sheet {
  const row = sheet[place]
  if (!row || row.kind === kind || (kind === 'milestone' && place === 0)) return sheet
  // How it stands is said of a milestone that was reported on, and it becomes another record.
  const values = kind === 'milestone' ? row.values : { ...row.values, health: noValues.health }
  const turned = sheet.with(place, { key, kind, values })
  return withWaits(turned, (one) => (one === row.key ? key : one))
}
