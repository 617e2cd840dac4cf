import { eq, inArray, or } from 'drizzle-orm'
import { indexAgreement } from '#db/dialect/search.ts'
import type { Writer } from '#db/store.ts'
import { agreementWords } from '../../agreements/queries/agreement-words.ts'
import { indexNames } from '../../names/commands.ts'
import { type AreaRecord, areaRecord } from '../queries/area-record.ts'

/** The entry as it stands after a change, found by its labels; one that was merged leads on from them. */
export async function keptArea(tx: Writer, areaId: string): Promise<AreaRecord> {
  const record = await areaRecord(tx, areaId)
  if (!record) throw new Error(`There is no area ${areaId} after its own change.`)
  const { priorityAreas } = tx.tables
  const same = await tx.select().from(priorityAreas).where(eq(priorityAreas.mergedIntoId, areaId))
  const named = record.row.mergedIntoId === null ? [record.row, ...same] : []
  const labels = named.flatMap((row) => Object.values(row.labels))
  await indexNames(tx, 'priorityArea', areaId, labels)
  return record
}

/** Makes agreements found by the labels that their areas have now. */
export async function indexAgreementsUnder(tx: Writer, areaId: string): Promise<void> {
  const { agreementAreas, priorityAreas } = tx.tables
  const entries = tx
    .select({ id: priorityAreas.id })
    .from(priorityAreas)
    .where(or(eq(priorityAreas.id, areaId), eq(priorityAreas.mergedIntoId, areaId)))
  const rows = await tx
    .selectDistinct({ id: agreementAreas.agreementId })
    .from(agreementAreas)
    .where(inArray(agreementAreas.areaId, entries))
  for (const { id } of rows) await indexAgreement(tx, id, await agreementWords(tx, id))
}
