import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import {
  type AgreementRecord,
  agreementContent,
  agreementRecord,
} from '../queries/agreement-record.ts'
import { completenessFacts } from '../queries/completeness-facts.ts'
import { submissionsOf } from '../../record-status/queries.ts'
import {
  reopeningProblem,
  submissionProblem,
  validationProblem,
} from '../../record-status/rules.ts'
import { recordStatusChanged, type RecordStatus } from '../../record-status/schema.ts'
import { missingFacts } from '../rules/missing-facts.ts'
import { namedAgreement, reopenAgreementInput } from '../schema/record-status.ts'

const common = {
  output: recordStatusChanged,
  subject: agreementRecordOf,
  versioned: true,
} as const

/** Says that the record is complete; what is missing is named, all of it at once. */
export const submitAgreement = command({
  name: 'agreement.submit',
  event: 'agreement.submitted',
  route: 'POST /agreements/{agreementId}/submission',
  input: namedAgreement,
  access: { ...deskWrites, roles: [...deskWrites.roles, 'operator'] },
  ...common,
  facts: async (db, { subject }) => missingFacts(await completenessFacts(db, subject)),
  refuse: ({ subject, facts }) => submissionProblem(subject.row.recordStatus, facts),
  change: (tx, { subject, seq }) => saveStatus(tx, subject, 'submitted', seq),
})

/** Says that a submitted record was looked through by a second person, and is right. */
export const validateAgreement = command({
  name: 'agreement.validate',
  event: 'agreement.validated',
  route: 'POST /agreements/{agreementId}/validation',
  input: namedAgreement,
  access: { roles: ['manager', 'operator'], scope: 'desk' },
  ...common,
  facts: async (db, { subject: { id } }) =>
    (await submissionsOf(db, [id], 'agreement.submitted')).get(id) ?? null,
  refuse: ({ subject, facts, actor }) =>
    validationProblem(subject.row.recordStatus, facts?.by ?? null, actor),
  change: (tx, { subject, seq }) => saveStatus(tx, subject, 'validated', seq),
})

/** Opens a submitted or validated record again, with the reason. */
export const reopenAgreement = command({
  name: 'agreement.reopen',
  event: 'agreement.reopened',
  route: 'POST /agreements/{agreementId}/reopening',
  input: reopenAgreementInput,
  access: deskWrites,
  ...common,
  refuse: ({ subject }) => reopeningProblem(subject.row.recordStatus),
  change: async (tx, { subject, input, seq }) => ({
    ...(await saveStatus(tx, subject, 'reopened', seq)),
    reason: input.reason,
  }),
})

function agreementRecordOf(
  db: Parameters<typeof agreementRecord>[0],
  { agreementId }: { agreementId: string },
) {
  return agreementRecord(db, agreementId)
}

async function saveStatus(
  tx: Writer,
  { id, deskId, level, agreementId, row, lists }: AgreementRecord,
  recordStatus: RecordStatus,
  seq: number,
) {
  const { agreements } = tx.tables
  await tx.update(agreements).set({ recordStatus, version: seq }).where(eq(agreements.id, id))
  const content = agreementContent({ ...row, recordStatus }, lists)
  return {
    record: { kind: 'agreement', id, deskId, level, agreementId, content },
    answer: { id, recordStatus, version: seq },
  }
}
