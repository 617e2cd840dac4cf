import { count, sql } from 'drizzle-orm'
import { staffReads } from '../../access/rules.ts'
import { query } from '../../query.ts'
import {
  type CommitmentCoverage,
  commitmentCoverage,
  commitmentFiltersInput,
  coverages,
} from '../schema.ts'
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
  answer: async (db, { input, actor, today }): Promise<CommitmentCoverage> => {
    const { commitments } = db.tables
    const found = db
      .select({ coverage: sql<string>`${coverage(db)}`.as('coverage') })
      .from(commitments)
      .where(commitmentsFound(db, { ...input, coverage: undefined }, { actor, today }))
      .as('found')
    const rows = await db
      .select({ coverage: found.coverage, rows: count() })
      .from(found)
      .groupBy(sql`${found.coverage}`)
    const counted = new Map(rows.map((row) => [row.coverage, row.rows]))
    return Object.fromEntries(
      coverages.map((one) => [one, counted.get(one) ?? 0]),
    ) as CommitmentCoverage
  },
})
