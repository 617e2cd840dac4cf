import { areaCalled } from '#components/area-search.ts'
import type { PriorityArea } from '#domain/priority-areas/schema.ts'
import { newId } from '#lib/ids.ts'
import { splitList } from '#lib/split-list.ts'
import type { AreaRow } from './agreement-typed.ts'

type Where = {
  /** The row that it is pasted into. */
  row: AreaRow
  list: readonly AreaRow[]
  areas: readonly PriorityArea[]
  language: string
}

/**
 * The rows that a list pasted into an empty one becomes; null where it is no list. An area whose very
 * name a part is, is chosen with it, but none twice.
 */
export function pastedAreas(text: string, { row, list, areas, language }: Where): AreaRow[] | null {
  const parts = splitList(text)
  if (row.verbatim !== '' || parts.length < 2) return null
  const taken = new Set(list.flatMap(({ area }) => area?.id ?? []))
  return parts.map((verbatim, place) => {
    const own = place === 0 ? row : { ...row, key: newId(), area: null }
    const called = areaCalled(verbatim, areas, language)
    const area = own.area ?? (called && !taken.has(called.id) ? called : null)
    if (area) taken.add(area.id)
    return { ...own, verbatim, area }
  })
}
