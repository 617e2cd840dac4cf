import { eq } from 'drizzle-orm'
import { indexAgreement } from '#db/dialect/search.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { agreementContent, agreementRecord } from '../queries/agreement-record.ts'
import { agreementWords } from '../queries/agreement-words.ts'
import { agreementNamed, correctAgreementInput } from '../schema/create-agreement.ts'
import { sortTitle } from './agreement-rows.ts'

/** Mends a title or the counterpart's own number; what the law follows from has events instead. */
export const correctAgreement = command({
  name: 'agreement.correct',
  event: 'agreement.corrected',
  route: 'PATCH /agreements/{agreementId}',
  input: correctAgreementInput,
  output: agreementNamed,
  access: deskWrites,
  subject: (tx, { agreementId }) => agreementRecord(tx, agreementId),
  versioned: true,
  change: async (tx, { subject, input, seq }) => {
    const { agreements } = tx.tables
    const { id, kind, deskId, level, agreementId, row, lists, readers } = subject
    const titles = input.titles ?? row.titles
    const { counterpartReference = row.counterpartReference } = input
    const mended = { titles, sortTitle: sortTitle(titles), counterpartReference, version: seq }
    await tx.update(agreements).set(mended).where(eq(agreements.id, id))
    await indexAgreement(tx, id, await agreementWords(tx, id))
    const content = agreementContent({ ...row, ...mended }, lists, readers)
    return {
      record: { kind, id, deskId, level, agreementId, content },
      answer: { id, reference: row.reference },
      reason: input.reason,
    }
  },
})
