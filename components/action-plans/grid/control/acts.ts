import { newId } from '#lib/ids.ts'
import { emptied, filledDown } from '../cells/block.ts'
import { moved, ofKind, withoutRows, withRows } from '../sheet/edits.ts'
import { endOfBlock, newRow, type Sheet } from '../sheet/rows.ts'
import type { RowKind } from '../sheet/values.ts'
import { type Cell, extentOf } from '../table/cursor.ts'
import type { Act } from '../table/keys.ts'
import type { GridControl } from './grid-control.ts'

/** Does what a key or a button asks for; false where it is left to the browser. */
export function runAct(control: GridControl, asked: Act): boolean {
  switch (asked.does) {
    case 'go':
      return control.goOn(asked.way, asked.extend)
    case 'edit':
      edit(control)
      return true
    case 'clear':
      control.change(emptied(control.block()))
      return true
    case 'fill':
      control.change(filledDown(control.block()))
      return true
    case 'select':
      select(control, asked.what)
      return true
    case 'leave':
      control.around.onLeave()
      return true
    case 'undo':
    case 'redo':
      step(control, asked.does)
      return true
    default:
      runOnRow(control, asked.does)
      return true
  }
}

type OnRow = 'insert' | 'remove' | 'indent' | 'outdent' | 'moveUp' | 'moveDown'

function runOnRow(control: GridControl, does: OnRow): void {
  if (control.isFixed) return control.around.say('validated')
  if (does === 'insert') addRow(control, control.row()?.kind ?? 'activity')
  else if (does === 'remove') remove(control)
  else if (does === 'indent') turn(control, 'milestone')
  else if (does === 'outdent') turn(control, 'activity')
  else
    replaceSheet(control, moved(control.sheet, control.place(), does === 'moveUp' ? 'up' : 'down'))
}

function replaceSheet({ keeper, sheet }: GridControl, next: Sheet): void {
  if (next !== sheet) keeper.edit(next)
}

/** A new row: a milestone below where one is, an activity below all that stands under it. */
export function addRow(control: GridControl, kind: RowKind): void {
  if (control.isFixed) return control.around.say('validated')
  const { sheet, keeper } = control
  const place = control.place()
  const activity = sheet.findLastIndex((row, index) => index <= place && row.kind === 'activity')
  const at = kind === 'milestone' ? place + 1 : endOfBlock(sheet, Math.max(0, activity))
  const made = newRow(newId(), kind)
  keeper.edit(withRows(sheet, Math.min(at, sheet.length), [made]))
  control.hasFocus = true
  control.go({ key: made.key, column: 'title' })
}

function remove(control: GridControl): void {
  const { sheet, keeper } = control
  const { top, bottom } = extentOf(control.cursor(), sheet)
  const next = withoutRows(sheet, new Set(sheet.slice(top, bottom + 1).map(({ key }) => key)))
  const left = new Set(next.map(({ key }) => key))
  const gone = sheet.filter(({ key }) => !left.has(key))
  if (gone.some(({ key }) => control.known(key)?.rooted)) return control.around.say('rooted')
  if (gone.length === 0) return
  keeper.edit(next)
  control.around.say('removed', gone.length)
}

function turn(control: GridControl, kind: RowKind): void {
  const row = control.row()
  if (!row || row.kind === kind) return
  const known = control.known(row.key)
  if (known?.rooted) return control.around.say('rooted')
  const key = known ? newId() : row.key
  const next = ofKind(control.sheet, control.place(), kind, key)
  if (next === control.sheet) return
  const { column } = control.cursor().active
  control.keeper.edit(next)
  control.go({ key, column })
}

function step(control: GridControl, does: 'undo' | 'redo'): void {
  const { past, future } = control.keeper.state().history
  if ((does === 'undo' ? past : future).length === 0) return
  control.keeper[does]()
  control.again()
  control.around.say(does === 'undo' ? 'undone' : 'redone')
}

function select(control: GridControl, what: 'row' | 'column' | 'all'): void {
  const [first, last] = [control.sheet[0]?.key ?? '', control.sheet.at(-1)?.key ?? '']
  const { key, column } = control.cursor().active
  const corners: Record<typeof what, readonly [Cell, Cell]> = {
    row: [
      { key, column: 'result' },
      { key, column: 'code' },
    ],
    column: [
      { key: last, column },
      { key: first, column },
    ],
    all: [
      { key: last, column: 'result' },
      { key: first, column: 'code' },
    ],
  }
  control.select(...corners[what])
}

/** Where a cell asks something, Enter leads to its answers, and from them back to the cell. */
function edit(control: GridControl): void {
  control.hasFocus = true
  if (document.activeElement?.closest('[data-column] button')) return control.again()
  const { key, column } = control.cursor().active
  const cell = document.querySelector(`[data-key="${key}"][data-column="${column}"]`)
  const answer = cell?.querySelector<HTMLElement>('button')
  if (answer) answer.focus()
  else if (!control.isLocked()) control.begin('edit')
}
