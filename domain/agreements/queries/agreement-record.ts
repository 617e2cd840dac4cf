import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'
import type { Parent } from '../schema/tree.ts'
import { type KeptLists, keptLists } from './kept-lists.ts'

export type AgreementRow = Reader['tables']['agreements']['$inferSelect']

/** The agreement as it is kept, with what versions hold of it. */
export type AgreementRecord = Subject & { agreementId: string; row: AgreementRow; lists: KeptLists }

/** An agreement's own record, or null where there is none. */
export async function agreementRecord(
  db: Reader,
  agreementId: string,
): Promise<AgreementRecord | null> {
  const { agreements } = db.tables
  const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!row) return null
  const { deskId, level, version } = row
  const lists = await keptLists(db, agreementId)
  const content = agreementContent(row, lists)
  return {
    kind: 'agreement',
    id: agreementId,
    agreementId,
    deskId,
    level,
    version,
    row,
    lists,
    content,
  }
}

/** What versions hold of an agreement, as its content is read again. */
export type AgreementContent = Pick<
  AgreementRow,
  | 'reference'
  | 'counterpartReference'
  | 'kind'
  | 'titles'
  | 'counterpartCountry'
  | 'signedOn'
  | 'signedAt'
  | 'enteredIntoForceOn'
  | 'recordStatus'
> & {
  parent: Parent | null
  legalCharacter: { ours: AgreementRow['ourCharacter']; counterpart: AgreementRow['ourCharacter'] }
  areas: {
    statedBy: AgreementRow['areasStatedBy']
    exhaustive: AgreementRow['areasExhaustive']
    list: KeptLists['areas']
  }
} & Pick<KeptLists, 'parties' | 'signatories' | 'programmes' | 'readers'>

/** What versions keep of an agreement: its own row, with the lists that have no record of their own. */
export const agreementContent = (
  row: Omit<AgreementRow, 'version' | 'sortTitle'>,
  { parties, signatories, areas, programmes, readers }: KeptLists,
): Record<string, Json> => ({
  reference: row.reference,
  counterpartReference: row.counterpartReference,
  kind: row.kind,
  titles: row.titles,
  counterpartCountry: row.counterpartCountry,
  parent: row.parentId ? { agreementId: row.parentId, relation: row.parentRelation } : null,
  legalCharacter: { ours: row.ourCharacter, counterpart: row.counterpartCharacter },
  parties: rowsOf(parties),
  signatories: rowsOf(signatories),
  signedOn: row.signedOn,
  signedAt: row.signedAt,
  enteredIntoForceOn: row.enteredIntoForceOn,
  areas: { statedBy: row.areasStatedBy, exhaustive: row.areasExhaustive, list: rowsOf(areas) },
  programmes: rowsOf(programmes),
  recordStatus: row.recordStatus,
  readers: [...readers],
})

const rowsOf = (rows: readonly Record<string, Json>[]): Json[] => rows.map((row) => ({ ...row }))
