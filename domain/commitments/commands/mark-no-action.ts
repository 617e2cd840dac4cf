import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { type CommitmentRecord, commitmentRecord, recordOf } from '../queries/commitment-record.ts'
import { noActionProblem } from '../rules.ts'
import { commitmentChanged, reasonForCommitment } from '../schema.ts'

/** Says why nothing has to be planned for a promise, so that it is no gap. */
export const markNoAction = command({
  name: 'commitment.markNoAction',
  event: 'commitment.noActionMarked',
  route: 'POST /commitments/{commitmentId}/no-action',
  input: reasonForCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  refuse: ({ subject }) => noActionProblem({ ...subject.row, ...subject.links }),
  change: async (tx, { subject, input, actor, now, seq }) => {
    const noActionBy = actor.kind === 'user' ? actor.id : null
    const marked = { noActionReason: input.reason, noActionBy, noActionAt: now, version: seq }
    return { ...(await saved(tx, subject, marked)), reason: input.reason }
  },
})

/** Takes that back, for a reason: the promise is a gap again until something is planned for it. */
export const takeBackNoAction = command({
  name: 'commitment.takeBackNoAction',
  event: 'commitment.noActionTakenBack',
  route: 'POST /commitments/{commitmentId}/no-action/withdrawal',
  input: reasonForCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  refuse: ({ subject }) =>
    subject.row.noActionReason === null ? { code: 'commitment.noNoAction' } : null,
  change: async (tx, { subject, input, seq }) => {
    const open = { noActionReason: null, noActionBy: null, noActionAt: null, version: seq }
    return { ...(await saved(tx, subject, open)), reason: input.reason }
  },
})

type Marking = {
  noActionReason: string | null
  noActionBy: string | null
  noActionAt: Date | null
  version: number
}

async function saved(tx: Writer, { id, row, links }: CommitmentRecord, marking: Marking) {
  const { commitments } = tx.tables
  await tx.update(commitments).set(marking).where(eq(commitments.id, id))
  return {
    record: recordOf({ ...row, ...marking }, links),
    answer: { id, version: marking.version },
  }
}
