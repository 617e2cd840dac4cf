import type { DependencyRemark } from '#domain/dependencies/rules.ts'
import type { PlanRow, Waited } from '../plan-rows.ts'
import type { GanttScale } from './gantt-scale.ts'

/** A piece of a line from what is waited for to what waits, as one row has it. */
export type LinkPiece = {
  key: string
  /** Where it goes up or down, in per cent. */
  x: number
  /** From where to where in the row: its upper end, its bar, its lower end. */
  from: 'top' | 'bar'
  to: 'bar' | 'bottom'
  /** Where it ends, in the row that waits. */
  arrives?: number
  remark: DependencyRemark | null
}

/**
 * The lines of a plan, cut at each row: so rows may be of any height, be folded away, and stand on
 * several sheets of paper, and the lines go on.
 */
export function linkPieces(
  rows: readonly PlanRow[],
  waits: (row: PlanRow) => readonly Waited[],
  scale: GanttScale,
): ReadonlyMap<string, readonly LinkPiece[]> {
  const places = new Map(rows.map(({ id }, place) => [id, place]))
  const pieces = new Map<string, LinkPiece[]>()
  const put = (place: number, piece: LinkPiece) => {
    const id = rows[place]?.id ?? ''
    pieces.set(id, [...(pieces.get(id) ?? []), piece])
  }
  rows.forEach((row, place) => {
    for (const { row: first, remark } of waits(row)) {
      const start = places.get(first.id) ?? place
      const x = first.kind === 'activity' ? scale.end(first.ends) : scale.at(first.ends)
      const arrives = row.kind === 'activity' ? scale.begin(row.begins) : scale.at(row.begins)
      const shared = { key: `${first.id} ${row.id}`, x, remark }
      const isDown = start < place
      put(start, { ...shared, ...(isDown ? downFrom : upFrom) })
      const [top, bottom] = isDown ? [start, place] : [place, start]
      for (let between = top + 1; between < bottom; between++)
        put(between, { ...shared, ...through })
      put(place, { ...shared, arrives, ...(isDown ? upFrom : downFrom) })
    }
  })
  return pieces
}

const upFrom = { from: 'top', to: 'bar' } as const
const downFrom = { from: 'bar', to: 'bottom' } as const
const through = { from: 'top', to: 'bottom' } as const
