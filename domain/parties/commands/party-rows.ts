import { eq } from 'drizzle-orm'
import { indexAgreement } from '#db/dialect/search.ts'
import type { Reader, Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { agreementWords } from '../../agreements/queries/agreement-words.ts'
import { agreementsNaming } from '../../agreements/queries/agreements-naming.ts'
import { indexNames } from '../../names/commands.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import { bodiesAlike } from '../queries/alike.ts'
import { bodiesReached } from '../queries/lineage.ts'
import { bodiesAbove, type PartyRecord, partyRecord } from '../queries/party-record.ts'
import { otherNamesOf } from '../queries/party-names.ts'
import { standing } from '../queries/standing.ts'
import { type ParentFacts, partySortKey } from '../rules.ts'
import type { OtherName } from '../schema.ts'

/** Keeps these as the other names of a body, in this order. */
export async function replaceOtherNames(
  tx: Writer,
  partyId: string,
  names: readonly OtherName[],
): Promise<void> {
  const { partyNames } = tx.tables
  await tx.delete(partyNames).where(eq(partyNames.partyId, partyId))
  const rows = names.map(({ calledFrom, calledUntil, ...name }, position) => ({
    id: newId(),
    partyId,
    ...name,
    ...uncertainColumns('calledFrom', calledFrom),
    ...uncertainColumns('calledUntil', calledUntil),
    position,
  }))
  if (rows.length > 0) await tx.insert(partyNames).values(rows)
}

/** The body as it stands after a change: in its place in lists, and found by its names. */
export async function keptParty(tx: Writer, partyId: string): Promise<PartyRecord> {
  const record = await partyRecord(tx, partyId)
  if (!record) throw new Error(`There is no party ${partyId} after its own change.`)
  const { parties } = tx.tables
  const sortKey = partySortKey(record.row)
  await tx.update(parties).set({ sortKey }).where(eq(parties.id, partyId))
  await indexParty(tx, record)
  return record
}

/** A body that stays is found by the names of those that were found to be the same; those are not. */
async function indexParty(tx: Writer, { id, row, otherNames }: PartyRecord): Promise<void> {
  if (row.mergedIntoId !== null) return await indexNames(tx, 'party', id, [])
  const { parties } = tx.tables
  const same = await tx.select().from(parties).where(eq(parties.mergedIntoId, id))
  const others = await otherNamesOf(
    tx,
    same.map((body) => body.id),
  )
  const all = [row, ...otherNames, ...same, ...[...others.values()].flat()]
  await indexNames(tx, 'party', id, all.flatMap(textsOf))
}

const textsOf = ({ names, acronym }: { names: LanguageMap; acronym: string | null }) => [
  ...Object.values(names),
  acronym,
]

/** What whoever saved a body is told: other bodies that it may be the same as. */
export const savedAnswer = async (db: Reader, { id, row }: PartyRecord) => ({
  id,
  alike: await bodiesAlike(db, row),
})

/** Makes agreements found by what their bodies, and those that followed them, are called now. */
export async function indexAgreementsOf(tx: Writer, partyId: string): Promise<void> {
  const bodies = await bodiesReached(tx, [partyId], 'predecessors')
  for (const id of await agreementsNaming(tx, bodies)) {
    await indexAgreement(tx, id, await agreementWords(tx, id))
  }
}

/** What is known of the body that another is to be part of; null where it is to be part of none. */
export async function parentFacts(
  db: Reader,
  parentId: string | null | undefined,
): Promise<ParentFacts | null> {
  if (!parentId) return null
  const parent = await standing(db, parentId)
  const isThere = parent !== null && parent.mergedIntoId === null
  return { isThere, above: isThere ? await bodiesAbove(db, parentId) : [] }
}
