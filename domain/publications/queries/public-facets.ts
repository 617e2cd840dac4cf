import { and, count, eq, gte, inArray, isNull, lte, min, or, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { query } from '../../query.ts'
import {
  type PublicFacets,
  type PublicFilters,
  publicFacets as output,
  publicFiltersInput,
} from '../schema/register.ts'
import { anyoneReads } from './list-public-agreements.ts'
import { publicFound } from './public-filters.ts'

type Facet = keyof PublicFacets
type Counts = PublicFacets[Facet]
type Wanted = { filters: PublicFilters; today: Day }

/** How many published agreements there are of each value, each filter counted under the others. */
export const publicFacets = query({
  name: 'publicAgreement.count',
  event: 'publicAgreement.counted',
  route: 'GET /public/agreements/facets',
  input: publicFiltersInput,
  output,
  access: anyoneReads,
  answer: async (db, { input, today }): Promise<PublicFacets> => {
    const { kind, country } = db.tables.publications
    const under = (facet: Facet) => ({ filters: without(input, facet), today })
    return {
      kind: await valuesOf(db, under('kind'), kind),
      country: await valuesOf(db, under('country'), country),
      area: await areas(db, under('area')),
      year: await years(db, under('year')),
      state: await states(db, under('state')),
    }
  },
})

function without(filters: PublicFilters, facet: Facet): PublicFilters {
  const others = { ...filters }
  delete others[facet]
  return others
}

async function valuesOf(db: Reader, wanted: Wanted, column: AnySQLiteColumn): Promise<Counts> {
  const rows = await db
    .select({ value: sql<string | null>`${column}`, count: count() })
    .from(db.tables.publications)
    .where(publicFound(db, wanted.filters, wanted.today))
    .groupBy(column)
  return byFrequency(rows.flatMap(({ value, ...row }) => (value ? { value, ...row } : [])))
}

/** With what each area is called where it was published first. */
async function areas(db: Reader, { filters, today }: Wanted): Promise<Counts> {
  const { publications, publicationAreas } = db.tables
  const { code, labels, publicationId } = publicationAreas
  const rows = await db
    .select({ value: code, count: count(), first: min(publicationId) })
    .from(publicationAreas)
    .innerJoin(publications, eq(publications.id, publicationId))
    .where(publicFound(db, filters, today))
    .groupBy(code)
  if (rows.length === 0) return []
  const firsts = rows.flatMap(({ first }) => first ?? [])
  const named = await db
    .select({ code, labels })
    .from(publicationAreas)
    .where(inArray(publicationId, firsts))
  const labelsOf = new Map(named.map((row) => [row.code, row.labels]))
  return byFrequency(
    rows.map(({ value, count: rowsOf }) => {
      const own = labelsOf.get(value)
      return { value, count: rowsOf, ...(own && { labels: own }) }
    }),
  )
}

/** A signing that can have been in either of two years counts in both, as the filter finds it. */
async function years(db: Reader, { filters, today }: Wanted): Promise<Counts> {
  const { publications } = db.tables
  const yearOf = (column: AnySQLiteColumn) =>
    sql<string | null>`substr(CAST(${column} AS text), 1, 4)`
  const [from, to] = [yearOf(publications.signedOnLower), yearOf(publications.signedOnUpper)]
  const rows = await db
    .select({ from, to, count: count() })
    .from(publications)
    .where(publicFound(db, filters, today))
    .groupBy(from, to)
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (row.from === null || row.to === null) continue
    for (let year = Number(row.from); year <= Number(row.to); year++) {
      const value = String(year).padStart(4, '0')
      counts.set(value, (counts.get(value) ?? 0) + row.count)
    }
  }
  return [...counts]
    .map(([value, rowsOf]) => ({ value, count: rowsOf }))
    .toSorted((one, other) => (one.value < other.value ? 1 : -1))
}

async function states(db: Reader, { filters, today }: Wanted): Promise<Counts> {
  const { publications, publicationStates: spans } = db.tables
  const rows = await db
    .select({ value: spans.state, count: count() })
    .from(spans)
    .innerJoin(publications, eq(publications.id, spans.publicationId))
    .where(
      and(
        publicFound(db, filters, today),
        lte(spans.fromDay, today),
        or(isNull(spans.toDay), gte(spans.toDay, today)),
      ),
    )
    .groupBy(spans.state)
  return byFrequency(rows)
}

const byFrequency = (counts: Counts): Counts =>
  counts.toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
