import type { Reader } from '#db/store.ts'
import { type AgreementRecord, agreementRecord } from '../../agreements/queries/agreement-record.ts'
import type { Facts } from '../rules/legal-status.ts'
import { keptFacts } from './kept-facts.ts'

/** An agreement with all that its law is told from, or null where there is none. */
export async function lawRecord(
  db: Reader,
  { agreementId }: { agreementId: string },
): Promise<(AgreementRecord & { law: Facts }) | null> {
  const record = await agreementRecord(db, agreementId)
  return record && { ...record, law: await keptFacts(db, agreementId) }
}
