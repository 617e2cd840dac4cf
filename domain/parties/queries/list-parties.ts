import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { staff } from '../../access/rules.ts'
import { listPage } from '../../list-page.ts'
import { isNamedLike } from '../../names/queries.ts'
import { query } from '../../query.ts'
import { wordsOfName } from '../rules.ts'
import { type ListParties, listPartiesInput, partyPage } from '../schema.ts'
import { bodiesNamed } from './alike.ts'
import { otherNamesOf } from './party-names.ts'

/** The bodies that agreements are made by, a page at a time, by country and name. */
export const listParties = query({
  name: 'party.list',
  event: 'party.listed',
  route: 'GET /parties',
  input: listPartiesInput,
  output: partyPage,
  access: { roles: staff, scope: 'register' },
  answer: async (db, { input }) => {
    const { rows, ...page } = await partiesOnPage(db, input)
    const otherNames = await otherNamesOf(
      db,
      rows.map(({ id }) => id),
    )
    const items = rows.map(({ sortKey: _, ...row }) => ({
      ...row,
      otherNames: otherNames.get(row.id) ?? [],
    }))
    return { items, ...page }
  },
})

async function partiesOnPage(db: Reader, input: ListParties) {
  const { parties } = db.tables
  const { id, kind, names, acronym, country, version, sortKey } = parties
  const where = await partiesFound(db, input)
  const sort: Sort = { name: 'name', column: sortKey, kind: 'text', direction: 'ascending' }
  return await listPage(
    db,
    { from: parties, where, sort, id },
    input,
    (part) =>
      db
        .select({ id, kind, names, acronym, country, version, sortKey })
        .from(parties)
        .where(and(where, part.where))
        .orderBy(...part.orderBy)
        .limit(part.limit),
    (row) => ({ id: row.id, value: row.sortKey }),
  )
}

async function partiesFound(db: Reader, input: ListParties): Promise<SQL | undefined> {
  const { parties } = db.tables
  const { q, alike, country, kind } = input
  return and(
    isNull(parties.mergedIntoId),
    q === undefined ? undefined : isNamedLike(db, 'party', parties.id, q),
    alike === undefined ? undefined : inArray(parties.id, await idsAlike(db, alike)),
    kind && eq(parties.kind, kind),
    country === undefined ? undefined : eq(parties.country, country),
  )
}

/** An empty list is no list to PostgreSQL; an id that nothing has finds nothing as well. */
async function idsAlike(db: Reader, name: string): Promise<string[]> {
  const words = wordsOfName(name)
  const found = words.length === 0 ? [] : await bodiesNamed(db, [words])
  return found.length === 0 ? [''] : found.map(({ id }) => id)
}
