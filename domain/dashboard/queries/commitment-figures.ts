import type { Reader } from '#db/store.ts'
import { coverageCounts } from '../../commitments/queries/count-coverage.ts'
import { coverages } from '../../commitments/schema/words.ts'
import type { FigureRow } from '../schema.ts'
import type { Asked } from './agreement-figures.ts'

/** What was promised, by how far it is covered by planned work; as it is recorded today, of any day. */
export async function commitmentFigures(db: Reader, { actor, desk, today }: Asked) {
  const counts = await coverageCounts(db, { desk }, { actor, today })
  const rows = coverages.map((value): FigureRow => {
    return { value, labels: null, count: counts[value], of: null }
  })
  return { commitmentsByCoverage: rows.filter(({ count }) => count > 0) }
}
