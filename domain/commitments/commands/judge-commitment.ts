import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { seatOf } from '../../desks/queries/seat-of.ts'
import { assignProblem } from '../../desks/rules.ts'
import { judgedBy } from '../../milestones/commands/judged-by.ts'
import { restoring } from '../../restoring.ts'
import { type CommitmentRecord, commitmentRecord, recordOf } from '../queries/commitment-record.ts'
import { judgeProblem } from '../rules.ts'
import { assignCommitmentInput, commitmentChanged, judgeCommitmentInput } from '../schema.ts'

/**
 * Says how a promise stands, and why; what was said before stays in its history. Without a health,
 * the judgement is taken back.
 */
export const judgeCommitment = command({
  name: 'commitment.judge',
  event: 'commitment.judged',
  route: 'POST /commitments/{commitmentId}/judgements',
  input: judgeCommitmentInput,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('commitmentId', judgeCommitmentInput),
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  refuse: ({ subject }) => judgeProblem(subject.row),
  change: async (tx, { subject, input: { health, reason }, actor, today, seq }) => {
    const judgement =
      health === null
        ? { judgedOn: null, judgedBy: null, judgedReason: null }
        : judgedBy(actor, today, reason)
    return { ...(await saved(tx, subject, { health, ...judgement, version: seq })), reason }
  },
})

/** Hands a promise to somebody of its desk, who sees to it from then on; to nobody, where none is named. */
export const assignCommitment = command({
  name: 'commitment.assign',
  event: 'commitment.assigned',
  route: 'PUT /commitments/{commitmentId}/officer',
  input: assignCommitmentInput,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('commitmentId', assignCommitmentInput),
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  facts: (tx, { input: { officerId } }) => seatOf(tx, officerId),
  refuse: ({ subject, input, facts: seat }) => assignProblem(subject, input.officerId, seat),
  change: async (tx, { subject, input: { officerId, reason }, seq }) => ({
    ...(await saved(tx, subject, { officerId, version: seq })),
    reason,
  }),
})

async function saved(
  tx: Writer,
  { id, row, links }: CommitmentRecord,
  changed: Partial<CommitmentRecord['row']> & { version: number },
) {
  const { commitments } = tx.tables
  await tx.update(commitments).set(changed).where(eq(commitments.id, id))
  const record = recordOf({ ...row, ...changed }, links)
  return { record, answer: { id, version: changed.version } }
}
