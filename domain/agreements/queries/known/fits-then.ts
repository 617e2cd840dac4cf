import { eq, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { areasUnder } from '../../../priority-areas/queries/standing-areas.ts'
import { legalStatus } from '../../../legal-status/rules/legal-status.ts'
import { isCountedAsKind, legalCharacterOf } from '../../rules/legal-character.ts'
import type { AgreementFilters } from '../../schema/list-agreements.ts'
import { noCountry } from '../../schema/words.ts'
import type { AgreementContent } from '../agreement-record.ts'
import type { AgreementKnown } from './agreement-known.ts'

/** Whether a record, as it was kept then, is left by the filters that the law has no part in. */
export async function recordFits(
  db: Reader,
  { kind, character, country, area, programme }: AgreementFilters,
): Promise<(content: AgreementContent) => boolean> {
  const areas = area === undefined ? null : await areaIds(db, area)
  const programmes = programme === undefined ? null : await programmeIds(db, programme)
  return (content) =>
    (kind === undefined ||
      (content.kind === kind && isCountedAsKind({ kind, ...characters(content) }))) &&
    (character === undefined || legalCharacterOf(characters(content)) === character) &&
    (country === undefined || (content.counterpartCountry ?? noCountry) === country) &&
    (areas === null || content.areas.list.some(({ areaId }) => areas.has(areaId))) &&
    (programmes === null ||
      content.programmes.some(({ programmeId }) => programmes.has(programmeId)))
}

/** Whether its law, as it was known then, is left by the filters that are asked of it. */
export function lawFits(
  { state, signedOn }: AgreementFilters,
  on: string,
): ((known: AgreementKnown) => boolean) | null {
  if (state === undefined && signedOn === undefined) return null
  return ({ row: { signedOnLower, signedOnUpper }, facts }) =>
    (state === undefined || legalStatus(facts, { on }).state === state) &&
    (signedOn === undefined ||
      (signedOnLower !== null &&
        signedOnUpper !== null &&
        signedOnLower <= signedOn.to &&
        signedOnUpper >= signedOn.from))
}

const characters = ({ legalCharacter: { ours, counterpart } }: AgreementContent) => ({
  ours,
  counterpart,
})

/** The identifiers of an area and of all under it, merged ones too. */
export async function areaIds(db: Reader, code: string): Promise<ReadonlySet<string>> {
  const { id } = db.tables.priorityAreas
  const rows = await db
    .select({ id })
    .from(db.tables.priorityAreas)
    .where(sql`${id} IN ${areasUnder(db, code)}`)
  return new Set(rows.map((row) => row.id))
}

async function programmeIds(db: Reader, programmeId: string): Promise<ReadonlySet<string>> {
  const { id, mergedIntoId } = db.tables.programmes
  const rows = await db
    .select({ id })
    .from(db.tables.programmes)
    .where(or(eq(id, programmeId), eq(mergedIntoId, programmeId)))
  return new Set(rows.map((row) => row.id))
}
