import { fieldsOf, type Field, noValues, type RowKind, type Values } from './values.ts'

/** A row of the grid; its key stays while it is typed, saved, undone and made again. */
export type Row = { readonly key: string; readonly kind: RowKind; readonly values: Values }

/** The rows in their order: milestones stand under the activity that comes before them. */
export type Sheet = readonly Row[]

export const newRow = (key: string, kind: RowKind, values: Partial<Values> = {}): Row => ({
  key,
  kind,
  values: { ...noValues, ...values },
})

/** The number of each row as people say it: 2 for an activity, 2.3 for its third milestone. */
export function codesOf(rows: readonly Pick<Row, 'kind'>[]): string[] {
  let [activity, milestone] = [0, 0]
  return rows.map(({ kind }) => {
    if (kind === 'milestone') return `${activity}.${++milestone}`
    milestone = 0
    return String(++activity)
  })
}

/** The activity of each row; null for an activity, and for a milestone above the first one. */
export function parentsOf<R extends Pick<Row, 'kind'>>(rows: readonly R[]): (R | null)[] {
  let activity: R | null = null
  return rows.map((row) => {
    if (row.kind === 'milestone') return activity
    activity = row
    return null
  })
}

/** One past the last row that stands under the row at a place. */
export function endOfBlock(rows: readonly Pick<Row, 'kind'>[], place: number): number {
  if (rows[place]?.kind === 'milestone') return place + 1
  const next = rows.findIndex(({ kind }, index) => index > place && kind === 'activity')
  return next < 0 ? rows.length : next
}

export const hasField = ({ kind }: Pick<Row, 'kind'>, field: Field) =>
  fieldsOf[kind].includes(field)
