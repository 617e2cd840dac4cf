import type { GridState } from './keeping/grid-state.ts'
import { type Known, lockOf } from './sheet/register.ts'
import { codesOf } from './sheet/rows.ts'
import { codesIn, waitsShown } from './sheet/waits.ts'
import { fields } from './sheet/values.ts'
import type { Standing } from './standing.ts'
import { type Cursor, extentOf } from './table/cursor.ts'
import { GridRow } from './table/grid-row.tsx'
import type { GridView } from './table/grid-view.ts'

type Props = {
  view: GridView
  state: GridState
  known: ReadonlyMap<string, Known>
  stand: Standing
  cursor: Cursor
}

/** All rows; each is told only what concerns it, so that a key draws one or two of them anew. */
export function GridRows({ view, state, known, stand, cursor }: Props) {
  const sheet = state.history.present
  const codes = codesOf(sheet)
  const numbers = codesIn(sheet)
  const { top, bottom, left, right } = extentOf(cursor, sheet)
  return sheet.map((row, place) => {
    const isActive = row.key === cursor.active.key
    const within = top <= place && place <= bottom
    const one = known.get(row.key)
    return (
      <GridRow
        key={row.key}
        view={view}
        row={row}
        code={codes[place] ?? ''}
        place={place}
        mark={stand.marks.get(row.key) ?? 'none'}
        locks={fields.map((field) => lockOf(row, one, field) ?? '').join(' ')}
        waits={waitsShown(row.values.after, numbers)}
        problems={stand.problems.get(row.key) ?? none}
        refused={state.refused.get(row.key)}
        theirs={state.conflicts.get(row.key)}
        active={isActive ? cursor.active.column : null}
        mode={isActive ? cursor.mode : 'move'}
        round={isActive ? cursor.round : 0}
        from={within ? left : -1}
        to={within ? right : -1}
      />
    )
  })
}

const none = {}
