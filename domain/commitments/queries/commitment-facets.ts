import { eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staffReads } from '../../access/rules.ts'
import { standingAreaId } from '../../priority-areas/queries/standing-areas.ts'
import { query } from '../../query.ts'
import { totalOf } from '../../total.ts'
import {
  type CommitmentFacets,
  type CommitmentFilters,
  commitmentFacets as output,
  commitmentFiltersInput,
} from '../schema.ts'
import { commitmentDues } from '../schema/words.ts'
import type { Asking } from './commitment-rows.ts'
import { commitmentsFound, dueWhere } from './commitments-found.ts'
import { coverage } from './coverage.ts'

/**
 * How many promises there are of each value that the ledger could be narrowed to next: each filter is
 * counted under all the others. Where these leave more than a thousand, nothing is counted.
 */
export const commitmentFacets = query({
  name: 'commitment.countFacets',
  event: 'commitment.facetsCounted',
  route: 'GET /commitments/facets',
  input: commitmentFiltersInput,
  output,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<CommitmentFacets> => {
    const { commitments } = db.tables
    const asking = { actor, today }
    const due = sql`CASE ${sql.join(
      commitmentDues
        .filter((one) => one !== 'known')
        .map((one) => sql`WHEN ${dueWhere(db, one, today)} THEN ${sql.raw(`'${one}'`)}`),
      sql` `,
    )} END`
    return {
      author: await counted(db, without(input, 'author'), asking, sql`${commitments.author}`),
      area: await countedAreas(db, without(input, 'area'), asking),
      coverage: await counted(db, without(input, 'coverage'), asking, coverage(db)),
      due: await counted(db, without(input, 'due'), asking, due),
    }
  },
})

const without = (
  filters: CommitmentFilters,
  facet: keyof CommitmentFilters,
): CommitmentFilters => ({
  ...filters,
  [facet]: undefined,
})

type Counts = CommitmentFacets['author']
type Row = { value: string | null; count: number | string }

/** Whether the filters leave few enough to be counted; the condition that says which. */
async function few(db: Reader, filters: CommitmentFilters, asking: Asking) {
  const found = commitmentsFound(db, filters, asking)
  return 'exact' in (await totalOf(db, db.tables.commitments.id, found)) ? { found } : null
}

async function counted(
  db: Reader,
  filters: CommitmentFilters,
  asking: Asking,
  value: SQL,
): Promise<Counts> {
  const some = await few(db, filters, asking)
  if (!some) return null
  const { commitments } = db.tables
  const values = db
    .select({ value: sql<string>`${value}`.as('value') })
    .from(commitments)
    .where(some.found)
    .as('found')
  return ordered(
    await db
      .select({ value: values.value, count: sql<number>`count(*)` })
      .from(values)
      .groupBy(sql`${values.value}`),
  )
}

/** By the areas of their agreements: one promise may be of several. */
async function countedAreas(
  db: Reader,
  filters: CommitmentFilters,
  asking: Asking,
): Promise<Counts> {
  const some = await few(db, filters, asking)
  if (!some) return null
  const { commitments, agreementAreas, priorityAreas } = db.tables
  return ordered(
    await db
      .select({ value: priorityAreas.code, count: sql<number>`count(DISTINCT ${commitments.id})` })
      .from(commitments)
      .innerJoin(agreementAreas, eq(agreementAreas.agreementId, commitments.agreementId))
      .innerJoin(priorityAreas, eq(priorityAreas.id, standingAreaId(agreementAreas.areaId)))
      .where(some.found)
      .groupBy(priorityAreas.code),
  )
}

/** The most frequent first; what is not known is not offered. */
const ordered = (rows: readonly Row[]): NonNullable<Counts> =>
  rows
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, count: Number(count) }]))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
