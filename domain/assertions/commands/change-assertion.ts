import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { assertionRecord, assertionState } from '../queries/assertion-record.ts'
import { assertionSaved, changeAssertionInput } from '../schema.ts'

/** Mends what is quoted, how sure it is, or what the source says instead. */
export const changeAssertion = command({
  name: 'assertion.change',
  event: 'assertion.changed',
  route: 'PATCH /assertions/{assertionId}',
  input: changeAssertionInput,
  output: assertionSaved,
  access: deskWrites,
  versioned: true,
  undo: restoring('assertionId', changeAssertionInput),
  subject: (db, { assertionId }) => assertionRecord(db, assertionId),
  change: async (tx, { subject, input, seq }) => {
    const { assertions } = tx.tables
    const { id, row: kept } = subject
    const row = {
      ...kept,
      field: input.field ?? kept.field,
      value: input.value === undefined ? kept.value : input.value,
      quotation: input.quotation ?? kept.quotation,
      quotationLanguage: input.quotationLanguage ?? kept.quotationLanguage,
      certainty: input.certainty ?? kept.certainty,
    }
    await tx.update(assertions).set(row).where(eq(assertions.id, id))
    return { record: assertionState(row, subject), answer: { id, version: seq } }
  },
})
