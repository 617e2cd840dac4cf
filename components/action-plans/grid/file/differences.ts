import { isLocked, type Known } from '../sheet/register.ts'
import { codesOf, type Sheet } from '../sheet/rows.ts'
import { needsReason } from '../sheet/steps.ts'
import { type Field, fieldsOf, isSame, isText, type Values } from '../sheet/values.ts'
import { withWaits } from '../sheet/waits.ts'
import type { PastedRow, Understood } from '../paste/understand.ts'

/** One cell that a file says otherwise. */
export type Difference = {
  key: string
  code: string
  field: Field
  before: Values[Field]
  after: Values[Field]
  /** It can't be changed, and stays. */
  locked: boolean
}

export type Differences = {
  changed: readonly Difference[]
  /** Rows that the file has and the plan has not, and those whose identifier is another's. */
  fresh: readonly PastedRow[]
  strange: number
  /** Rows of the plan that the file has not; they stay. */
  missing: readonly string[]
}

/** What a file that was taken from a plan says otherwise, by the identifiers of its rows. */
export function differencesOf(
  sheet: Sheet,
  register: readonly Known[],
  { rows: read, meanings }: Understood,
  texts: string,
): Differences {
  const known = new Map(register.map((one) => [one.id, one]))
  const codes = codesOf(sheet)
  const here = new Map(sheet.map((row, place) => [row.key, { row, code: codes[place] ?? '' }]))
  const ids = new Map(read.map(({ row, id }) => [row.key, id ?? '']))
  // What a row waits for is named by rows of the file; here by those of the plan that they are.
  const rows = read.map((pasted) => {
    const [row] = withWaits([pasted.row], (key) =>
      ids.has(key) ? known.get(ids.get(key) ?? '')?.key : key,
    )
    return row ? { ...pasted, row } : pasted
  })
  const said = (row: PastedRow) => (row.id === null ? undefined : known.get(row.id))
  const changed = rows.flatMap((pasted) => {
    const one = said(pasted)
    const there = one && here.get(one.key)
    return there
      ? changesIn(there, one, pasted, texts).filter(
          // A column that the file has not says nothing.
          ({ field }) => field === 'title' || meanings.includes(field),
        )
      : []
  })
  const met = new Set(rows.flatMap((row) => said(row)?.key ?? []))
  const fresh = rows.filter((row) => said(row) === undefined)
  return {
    changed,
    fresh,
    strange: fresh.filter(({ id }) => id !== null).length,
    missing: sheet.filter(({ key }) => !met.has(key)).map(({ key }) => key),
  }
}

/** A cell that the file leaves empty says nothing of a day or a state, which are never nothing. */
function changesIn(
  { row, code }: { row: Sheet[number]; code: string },
  known: Known,
  pasted: PastedRow,
  texts: string,
): Difference[] {
  return fieldsOf[row.kind].flatMap((field) => {
    const before = row.values[field]
    const said = pasted.texts[field]
    if (said === undefined && (needsReason(field) || typeof before === 'string')) return []
    const after = isText(field)
      ? textAfter(before, pasted.row.values[field], texts)
      : pasted.row.values[field]
    if (pasted.row.kind !== row.kind || isSame(before, after)) return []
    return [{ key: row.key, code, field, before, after, locked: isLocked(row, known, field) }]
  })
}

/** The file has one language: the others stay, and a text shown in another's place is no text of it. */
function textAfter(before: Values[Field], after: Values[Field], texts: string): Values[Field] {
  const [map, said] = [before as Record<string, string>, after as Record<string, string>]
  const text = said[texts]
  if (text === undefined) {
    const { [texts]: _, ...others } = map
    return Object.keys(others).length > 0 || map[texts] === undefined ? map : {}
  }
  return Object.values(map).includes(text) ? map : { ...map, [texts]: text }
}
