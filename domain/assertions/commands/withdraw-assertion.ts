import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { assertionRecord } from '../queries/assertion-record.ts'
import { assertionSaved, withdrawAssertionInput } from '../schema.ts'

/** Takes back, for a reason, that a fact was read somewhere; what was said stays in the history. */
export const withdrawAssertion = command({
  name: 'assertion.withdraw',
  event: 'assertion.withdrawn',
  route: 'POST /assertions/{assertionId}/withdrawal',
  input: withdrawAssertionInput,
  output: assertionSaved,
  access: deskWrites,
  versioned: true,
  subject: (db, { assertionId }) => assertionRecord(db, assertionId),
  change: async (tx, { subject, input, seq }) => {
    const { assertions } = tx.tables
    const { row: _, ...record } = subject
    await tx.delete(assertions).where(eq(assertions.id, record.id))
    return {
      record: { ...record, content: { ...record.content, withdrawn: true } },
      reason: input.reason,
      answer: { id: record.id, version: seq },
    }
  },
})
