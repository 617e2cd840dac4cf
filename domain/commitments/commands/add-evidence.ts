import { and, eq } from 'drizzle-orm'
import { readableWhere } from '../../access/queries.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { commitmentRecord } from '../queries/commitment-record.ts'
import { evidenceProblem } from '../rules.ts'
import { commitmentChanged, evidenceOfCommitment } from '../schema.ts'
import { saveLinks } from './save-links.ts'

/** Names a file of the same agreement that proves what was done of a promise. */
export const addEvidence = command({
  name: 'commitment.addEvidence',
  event: 'commitment.evidenceAdded',
  route: 'POST /commitments/{commitmentId}/evidence',
  input: evidenceOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  facts: async (tx, { input, actor }) => {
    const { documents } = tx.tables
    const here = and(eq(documents.id, input.documentId), readableWhere(tx, actor, documents))
    const [document] = await tx
      .select({ agreementId: documents.agreementId })
      .from(documents)
      .where(here)
    return { of: document?.agreementId ?? null }
  },
  refuse: ({ subject, input, facts }) =>
    evidenceProblem(subject, { id: input.documentId, agreementId: facts.of }),
  change: async (tx, { subject, input: { documentId }, seq }) => {
    const evidenceIds = [...subject.links.evidenceIds, documentId]
    return {
      record: await saveLinks(tx, subject, { evidenceIds }, seq),
      details: { document: documentId },
      answer: { id: subject.id, version: seq },
    }
  },
})

/** Says that a file does not prove it after all; the file stays with the agreement. */
export const removeEvidence = command({
  name: 'commitment.removeEvidence',
  event: 'commitment.evidenceRemoved',
  route: 'DELETE /commitments/{commitmentId}/evidence/{documentId}',
  input: evidenceOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  refuse: ({ subject, input }) =>
    subject.links.evidenceIds.includes(input.documentId) ? null : { code: 'commitment.noEvidence' },
  change: async (tx, { subject, input: { documentId }, seq }) => {
    const evidenceIds = subject.links.evidenceIds.filter((one) => one !== documentId)
    return {
      record: await saveLinks(tx, subject, { evidenceIds }, seq),
      details: { document: documentId },
      answer: { id: subject.id, version: seq },
    }
  },
})
