import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { readableWhere } from '../../access/queries.ts'
import { deskWrites } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { command } from '../../command.ts'
import type { Problem } from '../../outcome.ts'
import {
  indicatorRecord,
  measurementRecord,
  measurementState,
} from '../queries/indicator-record.ts'
import { measurementProblem } from '../rules.ts'
import { indicatorChanged, recordMeasurementInput, withdrawMeasurementInput } from '../schema.ts'

/** Records what was reached by a day, with the file that proves it; the plan itself stays as agreed. */
export const recordMeasurement = command({
  name: 'indicator.measure',
  event: 'indicator.measured',
  route: 'POST /indicators/{indicatorId}/measurements',
  input: recordMeasurementInput,
  output: indicatorChanged,
  access: deskWrites,
  subject: (tx, { indicatorId }) => indicatorRecord(tx, indicatorId),
  facts: (tx, { input, subject, actor }) =>
    documentProblem(tx, input.documentId, subject.agreementId, actor),
  refuse: ({ subject, input, facts: noSuchFile, today }) =>
    measurementProblem({ measure: subject.row.measure, targets: subject.targets }, input, today) ??
    noSuchFile,
  change: async (tx, { subject, input, seq }) => {
    const { agreementId, deskId, level } = subject
    const row = { id: newId(), ...input, agreementId, deskId, level, version: seq }
    await tx.insert(tx.tables.measurements).values(row)
    return {
      record: measurementState(row),
      answer: { id: row.id, version: seq },
      details: { indicator: subject.id },
    }
  },
})

async function documentProblem(
  db: Reader,
  documentId: string | null,
  agreementId: string,
  actor: Actor,
): Promise<Problem | null> {
  if (documentId === null) return null
  const { documents } = db.tables
  const rows = await db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.id, documentId),
        eq(documents.agreementId, agreementId),
        readableWhere(db, actor, documents),
      ),
    )
  return rows.length > 0
    ? null
    : { code: 'invalid', fields: [{ path: 'documentId', code: 'noSuchDocument' }] }
}

/** Takes back, for a reason, that something was measured; the trail goes on telling of it. */
export const withdrawMeasurement = command({
  name: 'indicator.withdrawMeasurement',
  event: 'indicator.measurementWithdrawn',
  route: 'POST /measurements/{measurementId}/withdrawal',
  input: withdrawMeasurementInput,
  output: indicatorChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { measurementId }) => measurementRecord(tx, measurementId),
  change: async (tx, { subject, input: { reason }, seq }) => {
    const { measurements } = tx.tables
    await tx.delete(measurements).where(eq(measurements.id, subject.id))
    return {
      record: subject,
      ended: [subject.id],
      reason,
      answer: { id: subject.id, version: seq },
    }
  },
})
