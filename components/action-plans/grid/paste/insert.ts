import { withRows } from '../sheet/edits.ts'
import { withWaits } from '../sheet/waits.ts'
import { isBarred, type Problems } from '../sheet/problems.ts'
import { endOfBlock, type Row, type Sheet } from '../sheet/rows.ts'
import type { PastedRow } from './understand.ts'

/** Where pasted rows have gone, by their key in the block. */
export type Placed = ReadonlyMap<string, string>

/** The rows that can go in: whole ones, and milestones whose activity is there or comes along. */
export function insertable(
  rows: readonly PastedRow[],
  problems: ReadonlyMap<string, Problems>,
  hasActivity: boolean,
): readonly PastedRow[] {
  let activityGoes = hasActivity
  return rows.filter(({ row }) => {
    const whole = !Object.values(problems.get(row.key) ?? {}).some(isBarred)
    if (row.kind === 'activity') activityGoes = whole
    return whole && (row.kind === 'activity' || activityGoes)
  })
}

/**
 * The sheet with these rows in it: activities at its end, milestones at the end of the activity that
 * they follow in the block, or of the one given where they follow none.
 */
export function inserted(
  sheet: Sheet,
  all: readonly PastedRow[],
  going: readonly PastedRow[],
  { placed, under, newKey }: { placed: Placed; under: string | null; newKey: () => string },
): { sheet: Sheet; placed: Placed } {
  const goes = new Set(going.map(({ row }) => row.key))
  const keys = new Map(placed)
  let [next, activity] = [sheet, under]
  for (const { row } of all) {
    const key = goes.has(row.key) ? newKey() : keys.get(row.key)
    if (row.kind === 'activity') activity = key ?? null
    if (!goes.has(row.key) || key === undefined) continue
    keys.set(row.key, key)
    next = withRows(next, placeFor(next, row, activity), [{ ...row, key }])
  }
  return { sheet: withWaits(next, (key) => keys.get(key) ?? key), placed: keys }
}

function placeFor(sheet: Sheet, { kind }: Row, activity: string | null): number {
  if (kind === 'activity') return sheet.length
  const at = sheet.findIndex(({ key }) => key === activity)
  return at < 0 ? sheet.length : endOfBlock(sheet, at)
}
