import { and, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { NamedRecords } from '../rules.ts'

type Naming = {
  ourOwnerId: string | null
  counterpartOwnerId: string | null
  ourPersonId: string | null
  counterpartPersonId: string | null
  meetingId: string | null
  sourceId: string | null
}

/** What is known of the records that a commitment names, as far as the caller may know of them. */
export async function recordsNamed(
  db: Reader,
  { meetingId, sourceId, ...owners }: Naming,
  actor: Actor,
): Promise<NamedRecords> {
  return {
    parties: await found(db, 'parties', [owners.ourOwnerId, owners.counterpartOwnerId]),
    people: await found(db, 'people', [owners.ourPersonId, owners.counterpartPersonId]),
    agreementOf: new Map([
      ...(await agreementsOf(db, 'meetings', meetingId, actor)),
      ...(await agreementsOf(db, 'sources', sourceId, actor)),
    ]),
  }
}

async function found(
  db: Reader,
  name: 'parties' | 'people',
  ids: readonly (string | null)[],
): Promise<Set<string>> {
  const asked = ids.filter((id) => id !== null)
  if (asked.length === 0) return new Set()
  const table = db.tables[name]
  const rows = await db.select({ id: table.id }).from(table).where(inArray(table.id, asked))
  return new Set(rows.map(({ id }) => id))
}

async function agreementsOf(
  db: Reader,
  name: 'meetings' | 'sources',
  id: string | null,
  actor: Actor,
): Promise<[string, string | null][]> {
  if (id === null) return []
  const table = db.tables[name]
  const rows = await db
    .select({ id: table.id, agreementId: table.agreementId })
    .from(table)
    .where(and(inArray(table.id, [id]), readableWhere(db, actor, table)))
  return rows.map((row) => [row.id, row.agreementId])
}
