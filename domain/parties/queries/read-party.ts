import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staff } from '../../access/rules.ts'
import { bodiesById } from '../../people/queries/bodies.ts'
import { query } from '../../query.ts'
import { uncertain } from '../../uncertain-columns.ts'
import { type Party, type PartyNamed, party, readPartyInput } from '../schema.ts'
import { otherNamesOf } from './party-names.ts'

/** One body: its names over time, what it is part of, who came before and after it. */
export const readParty = query({
  name: 'party.read',
  event: 'party.read',
  route: 'GET /parties/{partyId}',
  input: readPartyInput,
  output: party,
  access: { roles: staff, scope: 'register' },
  answer: async (db, { input: { partyId } }): Promise<Party | null> => {
    const { parties } = db.tables
    const [row] = await db.select().from(parties).where(eq(parties.id, partyId))
    if (!row) return null
    const { id, kind, names, acronym, country, version } = row
    const named = await bodiesById(db, [row.parentId, row.mergedIntoId])
    return {
      ...{ id, kind, names, acronym, country, version },
      otherNames: (await otherNamesOf(db, [id])).get(id) ?? [],
      parent: named(row.parentId) ?? null,
      parts: await bodiesWhere(db, and(eq(parties.parentId, id), isNull(parties.mergedIntoId))),
      predecessors: await successionsOf(db, id, 'predecessors'),
      successors: await successionsOf(db, id, 'successors'),
      mergedInto: named(row.mergedIntoId) ?? null,
      merged: await bodiesWhere(db, eq(parties.mergedIntoId, id)),
    }
  },
})

const namedColumns = ({ tables: { parties } }: Reader) => ({
  id: parties.id,
  names: parties.names,
  acronym: parties.acronym,
  country: parties.country,
})

async function bodiesWhere(db: Reader, where: SQL | undefined): Promise<PartyNamed[]> {
  const { parties } = db.tables
  return await db
    .select(namedColumns(db))
    .from(parties)
    .where(where)
    .orderBy(asc(parties.sortKey), asc(parties.id))
}

async function successionsOf(db: Reader, partyId: string, side: 'predecessors' | 'successors') {
  const { parties, partySuccessions: line } = db.tables
  const [here, there] =
    side === 'successors'
      ? [line.predecessorId, line.successorId]
      : [line.successorId, line.predecessorId]
  const rows = await db
    .select({
      party: namedColumns(db),
      on: line.succeededOn,
      lower: line.succeededOnLower,
      upper: line.succeededOnUpper,
    })
    .from(line)
    .innerJoin(parties, eq(parties.id, there))
    .where(eq(here, partyId))
    .orderBy(asc(line.succeededOnLower), asc(parties.sortKey))
  return rows.map(({ party: body, on, lower, upper }) => ({
    party: body,
    on: uncertain(on, lower, upper),
  }))
}
