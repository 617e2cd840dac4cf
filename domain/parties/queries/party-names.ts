import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { uncertain } from '../../uncertain-columns.ts'
import type { OtherName } from '../schema.ts'

type Row = Reader['tables']['partyNames']['$inferSelect']

/** Earlier names of some bodies, and those they go by as well, in the order in which they were entered. */
export async function otherNamesOf(
  db: Reader,
  partyIds: readonly string[],
): Promise<Map<string, OtherName[]>> {
  if (partyIds.length === 0) return new Map()
  const { partyNames } = db.tables
  const rows = await db
    .select()
    .from(partyNames)
    .where(inArray(partyNames.partyId, [...partyIds]))
    .orderBy(asc(partyNames.partyId), asc(partyNames.position))
  return namesByBody(rows)
}

/** Names as they are kept, by the body that had them. */
export function namesByBody(rows: readonly Row[]): Map<string, OtherName[]> {
  const found = new Map<string, OtherName[]>()
  for (const row of rows) {
    const { partyId, names, acronym } = row
    const calledFrom = uncertain(row.calledFrom, row.calledFromLower, row.calledFromUpper)
    const calledUntil = uncertain(row.calledUntil, row.calledUntilLower, row.calledUntilUpper)
    const name = { names, acronym, calledFrom, calledUntil }
    found.set(partyId, [...(found.get(partyId) ?? []), name])
  }
  return found
}
