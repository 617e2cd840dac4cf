import { count, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staffReads } from '../../access/rules.ts'
import { keptUntilChanged } from '../../kept-until-changed.ts'
import { query } from '../../query.ts'
import {
  type CommitmentCoverage,
  commitmentCoverage,
  type CommitmentFilters,
  commitmentFiltersInput,
} from '../schema.ts'
import { coverages } from '../schema/words.ts'
import type { Asking } from './commitment-rows.ts'
import { commitmentsFound } from './commitments-found.ts'
import { coverage } from './coverage.ts'

/** How many of the promises that the caller may read are covered how far, under the other filters. */
export const countCoverage = query({
  name: 'commitment.countCoverage',
  event: 'commitment.counted',
  route: 'GET /commitments/coverage',
  input: commitmentFiltersInput,
  output: commitmentCoverage,
  access: staffReads,
  answer: (db, { input, actor, today }) =>
    keptUntilChanged(db, { what: 'coverage', actor, today, ...input }, () =>
      coverageCounts(db, input, { actor, today }),
    ),
})

/** The count of each coverage among those that the filters leave; for what tells it beside other numbers. */
export async function coverageCounts(
  db: Reader,
  filters: CommitmentFilters,
  asking: Asking,
): Promise<CommitmentCoverage> {
  const found = db
    .select({ coverage: sql<string>`${coverage(db)}`.as('coverage') })
    .from(db.tables.commitments)
    .where(commitmentsFound(db, { ...filters, coverage: undefined }, asking))
    .as('found')
  const rows = await db
    .select({ coverage: found.coverage, rows: count() })
    .from(found)
    .groupBy(sql`${found.coverage}`)
  const counted = new Map(rows.map((row) => [row.coverage, row.rows]))
  return Object.fromEntries(
    coverages.map((one) => [one, counted.get(one) ?? 0]),
  ) as CommitmentCoverage
}
