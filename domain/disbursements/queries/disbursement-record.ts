import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { writeMoney } from '#lib/money.ts'
import type { Subject } from '../../command.ts'

export type DisbursementRow = Reader['tables']['disbursements']['$inferSelect']

/** A payment as a command sees it. */
export type DisbursementRecord = Subject & {
  agreementId: string
  deskId: string
  row: DisbursementRow
}

/** The payment as it is kept, or null where there is none. */
export async function disbursementRecord(
  db: Reader,
  id: string,
): Promise<DisbursementRecord | null> {
  const { disbursements } = db.tables
  const [row] = await db.select().from(disbursements).where(eq(disbursements.id, id))
  return row ? { ...disbursementState(row), row } : null
}

/** A payment as its row tells it. */
export const disbursementState = (row: DisbursementRow) => ({
  kind: 'disbursement',
  id: row.id,
  version: row.version,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  content: {
    contributionId: row.contributionId,
    money: writeMoney(paidOf(row)),
    paidOn: row.paidOn,
    reference: row.reference,
    documentId: row.documentId,
  },
})

/** The amount of a row: both of its columns are always there. */
export const paidOf = ({
  amount,
  amountCurrency,
}: Pick<DisbursementRow, 'amount' | 'amountCurrency'>) => ({
  minor: amount ?? 0,
  currency: amountCurrency ?? '',
})
