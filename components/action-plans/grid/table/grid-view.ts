import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { GridControl } from '../control/grid-control.ts'
import type { Reading } from '../cells/cell-text.ts'
import type { Field } from '../sheet/values.ts'

/** What all rows of the grid have in common; the same object as long as nothing of it changes. */
export type GridView = {
  reading: Reading
  control: GridControl
  planId: string
  search: { area: Search; body: Search; health: Search }
  pick: (key: string, field: Field, picked: Picked) => void
  decide: (key: string, field: Field, whose: 'mine' | 'theirs') => void
  /** Puts one of the days that were meant into its cell. */
  settle: (key: string, field: Field, day: string) => void
}
