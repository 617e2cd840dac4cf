import fc from 'fast-check'
import { inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import { plan } from '#test/query-plan.ts'
import { decodeCursor, keysetPage, type Sort } from './keyset.ts'
import type { Store } from './store.ts'

type Made = { id: string; signedOnLower: string | null; sortTitle: string }

const days = fc.constantFrom(null, null, '2019-06-21', '2019-06-22', '2020-02-29', '0001-01-01')
const titles = fc.constantFrom('a', 'A', 'á', 'b', '中', '', 'a b', '𠮷')

const lists: fc.Arbitrary<Made[]> = fc
  .array(fc.record({ signedOnLower: days, sortTitle: titles }), { maxLength: 25 })
  .map((made) => made.map((row, index) => ({ id: `id-${index % 7}-${index}`, ...row })))

const sorts = ({ tables }: Pick<Store, 'tables'>): Sort[] =>
  (['ascending', 'descending'] as const).flatMap((direction) => [
    { name: 'signedOn', column: tables.agreements.signedOnLower, kind: 'day', direction },
    { name: 'title', column: tables.agreements.sortTitle, kind: 'text', direction },
    { name: 'id', column: tables.agreements.id, kind: 'text', direction },
    {
      name: 'aFirst',
      column: tables.agreements.signedOnLower,
      kind: 'day',
      direction,
      first: inArray(tables.agreements.sortTitle, ['a', 'a b']),
    },
  ])

const isFirst = ({ sortTitle }: Made) => ['a', 'a b'].includes(sortTitle)

const valueOf = (sort: Sort, { id, sortTitle, signedOnLower }: Made) =>
  ({ signedOn: signedOnLower, aFirst: signedOnLower, title: sortTitle, id })[sort.name] ?? null

/** The order that the list promises, said again without a database. */
function inOrder(rows: Made[], sort: Sort): string[] {
  const sign = sort.direction === 'ascending' ? 1 : -1
  const bytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))
  return rows
    .toSorted((one, other) => {
      if (sort.first && isFirst(one) !== isFirst(other)) return isFirst(one) ? -1 : 1
      const [a, b] = [valueOf(sort, one), valueOf(sort, other)]
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1
        return sign * bytes(one.id, other.id)
      }
      return sign * (bytes(a, b) || bytes(one.id, other.id))
    })
    .map(({ id }) => id)
}

async function pageOf({ read }: Store, sort: Sort, limit: number, text?: string) {
  const { agreements } = read.tables
  const cursor = text === undefined ? undefined : decodeCursor(sort, text)
  return await keysetPage(
    { sort, id: agreements.id, cursor, limit },
    ({ where, orderBy, limit }) =>
      read
        .select({
          id: agreements.id,
          signedOnLower: agreements.signedOnLower,
          sortTitle: agreements.sortTitle,
        })
        .from(agreements)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit),
    (row) => ({
      value: valueOf(sort, row),
      id: row.id,
      ...(sort.first ? { first: isFirst(row) } : {}),
    }),
  )
}

/** All ids, page by page, and then the same way back. */
async function walk(store: Store, sort: Sort, limit: number) {
  let page = await pageOf(store, sort, limit)
  expect(page.previous).toBeUndefined()
  const pages = [page]
  while (page.next) pages.push((page = await pageOf(store, sort, limit, page.next)))
  const back = [page]
  while (page.previous) back.unshift((page = await pageOf(store, sort, limit, page.previous)))
  const ids = (some: typeof pages) => some.flatMap(({ rows }) => rows.map(({ id }) => id))
  return { forwards: ids(pages), backwards: ids(back) }
}

/** How the database would answer the page that begins behind `value`. */
async function pagePlans(store: Store, sort: Sort, value: string | null): Promise<string[]> {
  const { agreements } = store.tables
  const cursor = { value, id: 'x', way: 'after' } as const
  const plans: string[] = []
  await keysetPage(
    { sort, id: agreements.id, cursor, limit: 25 },
    async ({ where, orderBy, limit }) => {
      const query = store.read
        .select()
        .from(agreements)
        .where(where)
        .orderBy(...orderBy)
      plans.push(await plan(store, query.limit(limit)))
      return []
    },
    () => ({ value: null, id: '' }),
  )
  return plans
}

describe.each(freshDatabases)('paging on $name', ({ perFile }) => {
  const db = perFile()

  it('shows every row once, in order, forwards and backwards', async () => {
    const property = fc.asyncProperty(
      lists,
      fc.integer({ min: 1, max: 6 }),
      async (rows, limit) => {
        await db.store.transaction(async (tx) => {
          await tx.delete(tx.tables.agreements)
          await tx.delete(tx.tables.desks)
          await oneDesk(tx)
          for (const row of rows) await oneAgreement(tx, { ...row, reference: row.id })
        })
        for (const sort of sorts(db.store)) {
          const expected = inOrder(rows, sort)
          const { forwards, backwards } = await walk(db.store, sort, limit)
          expect(forwards).toEqual(expected)
          expect(backwards).toEqual(expected)
        }
      },
    )
    await fc.assert(property, { numRuns: 12 })
  })

  it('reads a page from the index, wherever it lies', async () => {
    const middle = { id: 'x', signedOnLower: '2019-06-21', sortTitle: 'x' }
    for (const sort of sorts(db.store).filter(({ first }) => !first)) {
      const values = sort.column.notNull ? [valueOf(sort, middle)] : [valueOf(sort, middle), null]
      for (const value of values) {
        const steps = (await pagePlans(db.store, sort, value)).join('\n')
        expect(steps).toMatch(/SEARCH|Index( Only)? Scan/)
        expect(steps).not.toMatch(/\bSCAN\b|Seq Scan|TEMP B-TREE|\bSort\b/)
      }
    }
  })

  it('takes no cursor that it did not make', () => {
    const [bySigning] = sorts(db.store)
    const sort = bySigning as Sort
    const texts = [
      '',
      'x',
      '%%%',
      ...[
        null,
        {},
        [],
        ['title', 'ascending', 'after', 'x', 'y'],
        ['signedOn', 'descending', 'after', '2019-06-21', 'y'],
        ['signedOn', 'ascending', 'sideways', '2019-06-21', 'y'],
        ['signedOn', 'ascending', 'after', '2019-02-30', 'y'],
        ['signedOn', 'ascending', 'after', 5, 'y'],
        ['signedOn', 'ascending', 'after', '2019-06-21', 'y\0'],
        ['signedOn', 'ascending', 'after', '2019-06-21', null],
        ['signedOn', 'ascending', 'after', '2019-06-21', { a: 1 }],
        ['signedOn', 'ascending', 'after', '2019-06-21', 'y', true],
      ].map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
    ]
    for (const text of texts) expect(decodeCursor(sort, text)).toBeUndefined()
  })
})
