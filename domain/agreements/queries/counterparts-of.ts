import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { standingId } from '../../parties/queries/standing.ts'

export type Counterpart = { id: string; names: LanguageMap; acronym: string | null }

/** The bodies on the counterpart's side of each agreement, those that lead first as written. */
export async function counterpartsOf(
  db: Reader,
  agreementIds: readonly string[],
): Promise<Map<string, Counterpart[]>> {
  const found = new Map<string, Counterpart[]>()
  if (agreementIds.length === 0) return found
  const places = placesFor(agreementIds.length)
  const values = Object.fromEntries(
    Array.from({ length: places }, (_, place) => [`id${place}`, agreementIds[place] ?? '']),
  )
  const rows = await db.prepared(
    `agreements.counterparts ${places}`,
    () => bodiesOf(db, places),
    values,
  )
  for (const { agreementId, ...body } of rows) {
    found.set(agreementId, [...(found.get(agreementId) ?? []), body])
  }
  return found
}

/** Few lengths of list, so that few queries are kept; the places left over match nothing. */
const placesFor = (count: number) => [1, 25, 50, 100].find((places) => count <= places) ?? 200

function bodiesOf(db: Reader, places: number) {
  const { agreementParties, parties } = db.tables
  const ids = Array.from({ length: places }, (_, place) => sql.placeholder(`id${place}`))
  return db
    .select({
      agreementId: agreementParties.agreementId,
      id: agreementParties.partyId,
      names: parties.names,
      acronym: parties.acronym,
    })
    .from(agreementParties)
    .innerJoin(parties, eq(parties.id, standingId(agreementParties.partyId)))
    .where(
      and(inArray(agreementParties.agreementId, ids), eq(agreementParties.side, 'counterpart')),
    )
    .orderBy(asc(agreementParties.agreementId), asc(agreementParties.position))
}
