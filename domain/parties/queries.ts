import { and, count, eq, type SQL, sql } from 'drizzle-orm'
import { type Cursor, decodeCursor, keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { staff } from '../access/rules.ts'
import type { AccessLine } from '../access/schema.ts'
import { invalid } from '../outcome.ts'
import { query } from '../query.ts'
import {
  type ListParties,
  listPartiesInput,
  type Party,
  party,
  partyPage,
  readPartyInput,
} from './schema.ts'

const everybodyReads: AccessLine = { roles: staff, scope: 'register' }

/** The bodies that agreements are made by, a page at a time. */
export const listParties = query({
  name: 'party.list',
  event: 'party.listed',
  route: 'GET /parties',
  input: listPartiesInput,
  output: partyPage,
  access: everybodyReads,
  answer: async (db, { input }) => {
    const { parties } = db.tables
    const where = and(
      input.kind && eq(parties.kind, input.kind),
      input.country === undefined ? undefined : eq(parties.country, input.country),
    )
    const page = await pageOf(db, where, input)
    return {
      items: page.rows,
      nextCursor: page.next ?? null,
      total: await totalOf(db, where),
    }
  },
})

/** One body. */
export const readParty = query({
  name: 'party.read',
  event: 'party.read',
  route: 'GET /parties/{partyId}',
  input: readPartyInput,
  output: party,
  access: everybodyReads,
  answer: async (db, { input }): Promise<Party | null> => {
    const { parties } = db.tables
    const [found] = await db
      .select(columnsOf(db))
      .from(parties)
      .where(eq(parties.id, input.partyId))
    return found ?? null
  },
})

function columnsOf(db: Reader) {
  const { id, kind, names, acronym, country, version } = db.tables.parties
  return { id, kind, names, acronym, country, version }
}

async function pageOf(db: Reader, where: SQL | undefined, { limit, cursor }: ListParties) {
  const { parties } = db.tables
  const sort: Sort = { name: 'id', column: parties.id, kind: 'text', direction: 'ascending' }
  return await keysetPage(
    { sort, id: parties.id, cursor: cursorOf(sort, cursor), limit },
    (part) =>
      db
        .select(columnsOf(db))
        .from(parties)
        .where(and(where, part.where))
        .orderBy(...part.orderBy)
        .limit(part.limit),
    ({ id }) => ({ id, value: id }),
  )
}

function cursorOf(sort: Sort, text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined
  const cursor = decodeCursor(sort, text)
  if (!cursor) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  return cursor
}

const countedTo = 1_000

async function totalOf(db: Reader, where: SQL | undefined) {
  const { parties } = db.tables
  const found = db
    .select({ one: sql`1`.as('one') })
    .from(parties)
    .where(where)
    .limit(countedTo + 1)
  const [total] = await db.select({ rows: count() }).from(found.as('found'))
  const rows = total?.rows ?? 0
  return rows > countedTo ? { atLeast: countedTo } : { exact: rows }
}
