import type { Reading } from '../cells/cell-text.ts'
import { cellRead } from '../cells/cell-text.ts'
import type { Block } from '../cells/block.ts'
import type { CellChange } from '../sheet/edits.ts'
import { withCells } from '../sheet/edits.ts'
import type { SheetKeeper } from '../keeping/sheet-keeper.ts'
import { isLocked, type Known } from '../sheet/register.ts'
import type { Row, Sheet } from '../sheet/rows.ts'
import { needsReason } from '../sheet/steps.ts'
import { type Field, isSame, type Values } from '../sheet/values.ts'
import { type Cell, type Cursor, cursorAt, extentOf, inSheet, placeOf } from '../table/cursor.ts'
import type { Way } from '../table/keys.ts'

/** What the control needs of the page around it. */
export type Surroundings = {
  reading: Reading
  /** Says what was done, with a way back where there is one. */
  say: (said: Said, count?: number) => void
  /** Told a body's name that nobody knows yet. */
  onUnknown: (field: Field, text: string) => void
  /** Told a block from elsewhere, which is looked at before it is put in. */
  onBlock: (block: { text: string; html: string }) => void
  onLeave: () => void
}

export type Said = 'undone' | 'redone' | 'removed' | 'rooted' | 'validated'

/** Where one is in the grid, and what is typed there; the sheet itself is the keeper's. */
export class GridControl {
  readonly keeper: SheetKeeper
  /** Whether the focus belongs into the grid: a cell that is drawn anew takes it back. */
  hasFocus = false
  #cursor: Cursor
  #before: Sheet
  #around: Surroundings | null = null
  readonly #listeners = new Set<() => void>()

  constructor(keeper: SheetKeeper) {
    this.keeper = keeper
    this.#before = this.sheet
    this.#cursor = cursorAt({ key: this.sheet[0]?.key ?? '', column: 'title' })
    keeper.listen(() => this.#follow())
  }

  get sheet(): Sheet {
    return this.keeper.state().history.present
  }

  get around(): Surroundings {
    if (this.#around === null) throw new Error('The grid is not shown yet.')
    return this.#around
  }

  readonly cursor = () => this.#cursor

  readonly listen = (tell: () => void) => {
    this.#listeners.add(tell)
    return () => void this.#listeners.delete(tell)
  }

  /** The page as it is now. */
  stand(around: Surroundings): void {
    this.#around = around
  }

  /** Whether the plan was validated: what is agreed of it stays, and no row is added or taken out. */
  get isFixed(): boolean {
    return this.keeper.state().register[0]?.fixed === true
  }

  known(key: string): Known | undefined {
    return this.keeper.state().register.find((one) => one.key === key)
  }

  place(): number {
    return this.sheet.findIndex(({ key }) => key === this.#cursor.active.key)
  }

  row(): Row | undefined {
    return this.sheet[this.place()]
  }

  field(): Field | null {
    const { column } = this.#cursor.active
    return column === 'code' ? null : column
  }

  block(): Block {
    const known = new Map(this.keeper.state().register.map((one) => [one.key, one]))
    const extent = extentOf(this.#cursor, this.sheet)
    return { sheet: this.sheet, known, extent, reading: this.around.reading }
  }

  isLocked(): boolean {
    const [row, field] = [this.row(), this.field()]
    return !row || !field || isLocked(row, this.known(row.key), field)
  }

  go(active: Cell, extend = false): void {
    this.keeper.hold(active.key)
    const { anchor, round } = this.#cursor
    this.#become({ active, anchor: extend ? anchor : active, mode: 'move', round })
  }

  /** Goes a way from the active cell; false where it leads out of the grid. */
  goOn(way: Way, extend = false): boolean {
    const to = placeOf(this.#cursor.active, way, this.sheet)
    if (to) this.go(to, extend)
    return to !== null
  }

  select(active: Cell, anchor: Cell): void {
    this.#become({ active, anchor, mode: 'move', round: this.#cursor.round })
  }

  begin(mode: 'over' | 'edit'): void {
    const { active, round } = this.#cursor
    this.#become({ active, anchor: active, mode, round })
  }

  /** The cell shows again what it holds. */
  again(): void {
    this.#become({ ...this.#cursor, mode: 'move', round: this.#cursor.round + 1 })
  }

  /** Keeps what is typed in the active cell. */
  keep(text: string): void {
    const [row, field] = [this.row(), this.field()]
    const typing = this.#cursor.mode !== 'move'
    if (row && field && typing && !this.isLocked()) {
      this.put(row.key, field, cellRead(row, field, text, this.around.reading))
    }
    if (typing) this.again()
  }

  /** Puts a value into a cell; whoever types over a conflict has decided it. */
  put(key: string, field: Field, value: Values[Field]): void {
    const row = this.sheet.find((one) => one.key === key)
    const cleared = value === '' && needsReason(field) && this.known(key) !== undefined
    if (!row || cleared || isSame(row.values[field], value)) return
    this.change([{ key, field, value }])
    this.keeper.decide(key, field, 'mine')
  }

  /** Several cells as one change. */
  change(changes: readonly CellChange[]): void {
    if (changes.length === 0) return
    this.keeper.edit(withCells(this.sheet, changes))
    for (const { field, value } of changes) {
      if (value && typeof value === 'object' && 'id' in value && value.id === null) {
        this.around.onUnknown(field, String(value.text))
      }
    }
  }

  focused(inside: boolean): void {
    this.hasFocus = inside
    if (!inside) this.keeper.hold(null)
  }

  /** The focus goes back to the cell that it came from. */
  comeBack(): void {
    this.hasFocus = true
    this.again()
  }

  /** Where others took the row out, or it was undone, one stands on its neighbour. */
  #follow(): void {
    const cursor = inSheet(this.#cursor, this.sheet, this.#before)
    this.#before = this.sheet
    if (cursor !== this.#cursor) this.#become(cursor)
  }

  #become(cursor: Cursor): void {
    this.#cursor = cursor
    for (const tell of this.#listeners) tell()
  }
}
