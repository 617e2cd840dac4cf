import { aliasedTable, and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { standingId } from '../../parties/queries/standing.ts'

export type Counterpart = { id: string; names: LanguageMap; acronym: string | null }

/**
 * The bodies on the counterpart's side of each agreement, those that lead first as written. Many
 * agreements are signed with few bodies, so that each is read once.
 */
export async function counterpartsOf(
  db: Reader,
  agreementIds: readonly string[],
): Promise<Map<string, Counterpart[]>> {
  const places = await inParts(agreementIds, (ids) => placesOf(db, ids))
  const bodyIds = [...new Set(places.map(({ partyId }) => partyId))]
  const bodies = new Map(
    (await inParts(bodyIds, (ids) => bodiesOf(db, ids))).map((body) => [body.id, body]),
  )
  const found = new Map<string, Counterpart[]>()
  for (const { agreementId, partyId } of places) {
    const body = bodies.get(partyId)
    const before = found.get(agreementId)
    if (before && body) before.push(body)
    else if (body) found.set(agreementId, [body])
  }
  return found
}

/** Few lengths of list, so that few queries are kept; the places left over match nothing. */
const lengths = [1, 25, 50, 100, 200] as const
const most = 200

async function inParts<Row>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < ids.length; start += most) {
    rows.push(...(await read(ids.slice(start, start + most))))
  }
  return rows
}

async function placesOf(db: Reader, agreementIds: readonly string[]) {
  const { length, values } = asked(agreementIds)
  const { agreementId, partyId, side, position } = db.tables.agreementParties
  return await db.prepared(
    `agreements.counterparts ${length}`,
    () =>
      db
        .select({ agreementId, partyId })
        .from(db.tables.agreementParties)
        .where(and(inArray(agreementId, heldIds(length)), eq(side, 'counterpart')))
        .orderBy(asc(agreementId), asc(position)),
    values,
  )
}

/** Bodies by the numbers that records name them by; one that was merged is called as the one that stays. */
async function bodiesOf(db: Reader, partyIds: readonly string[]): Promise<readonly Counterpart[]> {
  const { length, values } = asked(partyIds)
  const { parties } = db.tables
  const written = aliasedTable(parties, 'written')
  return await db.prepared(
    `agreements.bodies ${length}`,
    () =>
      db
        .select({ id: written.id, names: parties.names, acronym: parties.acronym })
        .from(written)
        .innerJoin(parties, eq(parties.id, standingId(written.id)))
        .where(inArray(written.id, heldIds(length))),
    values,
  )
}

/** How many places a kept query has for so many ids, and what stands in each. */
function asked(ids: readonly string[]) {
  const length = lengths.find((places) => ids.length <= places) ?? most
  const values: Record<string, string> = {}
  for (let place = 0; place < length; place++) values[`id${place}`] = ids[place] ?? ''
  return { length, values }
}

const heldIds = (length: number) =>
  Array.from({ length }, (_, place) => sql.placeholder(`id${place}`))
