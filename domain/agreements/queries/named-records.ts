import { and, eq, gte, inArray, lt } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import type { Actor } from '../../access/schema.ts'
import { type KnownSources, sourcesKnown } from '../../assertions/queries/assertion-record.ts'
import type { NamedRecords, Said } from '../rules/agreement-fields.ts'

/** The bodies that an agreement names, by id. */
export type Bodies = ReadonlyMap<string, { country: string | null }>

/** The references that begin so, of agreements that all staff may know of. */
export async function referencesUnder(db: Reader, prefix: string): Promise<string[]> {
  const { agreements } = db.tables
  const rows = await db
    .select({ reference: agreements.reference })
    .from(agreements)
    .where(
      and(
        gte(agreements.reference, prefix),
        lt(agreements.reference, `${prefix}~`),
        inArray(unindexed(db, agreements.level), ['public', 'internal']),
      ),
    )
  return rows.map(({ reference }) => reference)
}

/** Whether an agreement has this reference. */
export async function isTaken(db: Reader, reference: string): Promise<boolean> {
  const { agreements } = db.tables
  const rows = await db
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.reference, reference))
  return rows.length > 0
}

/** The bodies of these ids, as far as there are such. */
async function bodiesNamed(db: Reader, ids: string[]): Promise<Bodies> {
  if (ids.length === 0) return new Map()
  const { parties } = db.tables
  const rows = await db
    .select({ id: parties.id, country: parties.country })
    .from(parties)
    .where(inArray(parties.id, ids))
  return new Map(rows.map(({ id, country }) => [id, { country }]))
}

/** The records that an agreement names, as far as they are there and the caller may know of them. */
export async function recordsNamed(
  db: Reader,
  actor: Actor,
  { parties, signatories, areas, programmes, assertions, readers }: Said,
): Promise<NamedRecords & { bodies: Bodies; knownSources: KnownSources }> {
  const bodies = await bodiesNamed(
    db,
    parties.map(({ partyId }) => partyId),
  )
  const knownSources = await sourcesKnown(
    db,
    actor,
    assertions.map(({ sourceId }) => sourceId),
  )
  const { people, priorityAreas, programmes: programmeTable, users } = db.tables
  return {
    bodies,
    parties: new Set(bodies.keys()),
    people: await idsAmong(
      db,
      people,
      signatories.map(({ personId }) => personId),
    ),
    areas: await idsAmong(
      db,
      priorityAreas,
      areas.list.map(({ areaId }) => areaId),
    ),
    programmes: await idsAmong(
      db,
      programmeTable,
      programmes.map(({ programmeId }) => programmeId),
    ),
    knownSources,
    sources: new Set(knownSources.keys()),
    users: await idsAmong(db, users, readers),
  }
}

type WithId = SQLiteTable & { id: AnySQLiteColumn }

/** Those of some ids that are there. */
async function idsAmong(
  db: Reader,
  table: WithId,
  ids: readonly (string | null)[],
): Promise<Set<string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  if (asked.length === 0) return new Set()
  const rows = await db.select({ id: table.id }).from(table).where(inArray(table.id, asked))
  return new Set(rows.map(({ id }) => id as string))
}
