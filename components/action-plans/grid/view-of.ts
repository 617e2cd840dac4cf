import { partySearch } from '#components/searches.ts'
import { listSearch } from '#components/ui/forms/picker/list-search.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { openHealths } from '#domain/milestones/schema/words.ts'
import type { Reading } from './cells/cell-text.ts'
import type { GridControl } from './control/grid-control.ts'
import type { Named } from './sheet/values.ts'
import type { GridView } from './table/grid-view.ts'

type Know = (named: Named, said: readonly string[]) => void

/** What the rows have in common. */
export function viewOf(
  control: GridControl,
  reading: Reading,
  know: Know,
  planId: string,
): GridView {
  return {
    ...{ control, reading, planId },
    search: {
      area: listSearch(
        reading.names.areas.flatMap(({ named }) => (named.id ? [{ ...named, id: named.id }] : [])),
      ),
      body: partySearch(reading.language),
      health: listSearch(openHealths.map((code) => ({ id: code, text: reading.health(code) }))),
    },
    pick: (key, field, { id, text, lang, detail }: Picked) => {
      const named: Named = { id, text, ...(lang && { lang }) }
      if (field !== 'area' && field !== 'health') know(named, [text, detail?.split(' · ')[0] ?? ''])
      control.put(key, field, field === 'health' ? id : named)
      control.again()
    },
    decide: (key, field, whose) => {
      control.keeper.decide(key, field, whose)
      control.again()
    },
    settle: (key, field, day) => {
      control.put(key, field, day)
      control.again()
    },
  }
}
