import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** The agreements that name one of these bodies as a party, each once. */
export async function agreementsNaming(db: Reader, partyIds: readonly string[]): Promise<string[]> {
  if (partyIds.length === 0) return []
  const { agreementParties } = db.tables
  const rows = await db
    .selectDistinct({ id: agreementParties.agreementId })
    .from(agreementParties)
    .where(inArray(agreementParties.partyId, [...partyIds]))
  return rows.map(({ id }) => id)
}
