import { type Conflicts, type Known, rowOf } from '../sheet/register.ts'
import type { Sheet } from '../sheet/rows.ts'
import { type Field, fieldsOf, isSame, type Values } from '../sheet/values.ts'

/** What the register filled in where a new row said nothing. */
export const filledIn = (sheet: Sheet, made: Known): Sheet =>
  sheet.map((row) => {
    if (row.key !== made.key) return row
    const { expected, health } = row.values
    const filled = {
      expected: expected || made.values.expected,
      health: health || made.values.health,
    }
    return { ...row, values: { ...row.values, ...filled } }
  })

/** A row that can't be taken out stands again where the register has it. */
export function putBack(sheet: Sheet, known: Known, register: readonly Known[]): Sheet {
  if (sheet.some(({ key }) => key === known.key)) return sheet
  const here = new Set(sheet.map(({ key }) => key))
  const place = register.findIndex(({ key }) => key === known.key)
  const before = register.slice(0, place).findLast(({ key }) => here.has(key))
  const at = before ? sheet.findIndex(({ key }) => key === before.key) + 1 : 0
  return sheet.toSpliced(at, 0, rowOf(known))
}

/** The rows that a change was made in. */
export function touchedRows(before: Sheet, after: Sheet): ReadonlySet<string> {
  const rows = new Map(before.map((row) => [row.key, row]))
  return new Set(after.filter((row) => rows.get(row.key) !== row).map(({ key }) => key))
}

/** Whether the register has all that the sheet says, in its order. */
export const isSettled = (sheet: Sheet, register: readonly Known[]) =>
  sheet.length === register.length &&
  sheet.every((row, place) => {
    const known = register[place]
    if (known?.key !== row.key) return false
    return fieldsOf[row.kind].every((field) => isSame(row.values[field], known.values[field]))
  })

export function withoutConflict(conflicts: Conflicts, key: string, field: Field): Conflicts {
  const { [field]: _, ...left } = conflicts.get(key) ?? {}
  const others = new Map(conflicts)
  if (Object.keys(left).length === 0) others.delete(key)
  else others.set(key, left as Partial<Values>)
  return others
}
