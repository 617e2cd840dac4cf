/** A row of a form: `key` tells it from the others as long as the form is open. */
export type KeyedRow = { readonly key: string }

/** The rows with one moved by so many places, as far as there are places. */
export function moved<Row>(rows: readonly Row[], from: number, by: -1 | 1): readonly Row[] {
  const to = from + by
  const row = rows[from]
  if (row === undefined || to < 0 || to >= rows.length) return rows
  return rows.toSpliced(from, 1).toSpliced(to, 0, row)
}

/** The rows with a removed one back where it was, or as near to it as there are places. */
export function restored<Row extends KeyedRow>(
  rows: readonly Row[],
  row: Row,
  place: number,
): readonly Row[] {
  if (rows.some(({ key }) => key === row.key)) return rows
  return rows.toSpliced(Math.min(place, rows.length), 0, row)
}
