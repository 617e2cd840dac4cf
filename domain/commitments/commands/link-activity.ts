import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { isNamed } from '../../access/queries.ts'
import { canRead, deskWrites } from '../../access/rules.ts'
import { activityRecord } from '../../activities/queries/activity-record.ts'
import { command } from '../../command.ts'
import { missing } from '../../outcome.ts'
import { type CommitmentRecord, commitmentRecord, recordOf } from '../queries/commitment-record.ts'
import { linkProblem } from '../rules.ts'
import { activityOfCommitment, commitmentChanged } from '../schema.ts'

/** Says that an activity of the same agreement discharges a promise, wholly or in part. */
export const linkActivity = command({
  name: 'commitment.linkActivity',
  event: 'commitment.activityLinked',
  route: 'POST /commitments/{commitmentId}/activities',
  input: activityOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  facts: async (tx, { input, actor }) => {
    const activity = await activityRecord(tx, input.activityId)
    if (!activity || !canRead(actor, activity, await isNamed(tx, actor, activity))) throw missing()
    return { activity }
  },
  refuse: ({ subject, facts }) =>
    linkProblem({ ...subject.row, activityIds: subject.activityIds }, facts.activity),
  change: async (tx, { subject, input, seq }) => {
    const record = await withActivity(tx, subject, input.activityId, seq)
    return {
      record,
      details: { activity: input.activityId },
      answer: { id: subject.id, version: seq },
    }
  },
})

/** Ties an activity to a promise, and answers the promise as it is then. */
export async function withActivity(
  tx: Writer,
  { id, row, activityIds }: CommitmentRecord,
  activityId: string,
  seq: number,
): Promise<CommitmentRecord> {
  const { commitments, commitmentActivities } = tx.tables
  await tx.insert(commitmentActivities).values({ commitmentId: id, activityId })
  await tx.update(commitments).set({ version: seq }).where(eq(commitments.id, id))
  return recordOf({ ...row, version: seq }, [...activityIds, activityId])
}

/** Says that an activity does not discharge the promise after all; both stay. */
export const unlinkActivity = command({
  name: 'commitment.unlinkActivity',
  event: 'commitment.activityUnlinked',
  route: 'DELETE /commitments/{commitmentId}/activities/{activityId}',
  input: activityOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  refuse: ({ subject, input }) =>
    subject.activityIds.includes(input.activityId) ? null : { code: 'commitment.notLinked' },
  change: async (tx, { subject, input, seq }) => {
    const { commitments, commitmentActivities } = tx.tables
    const { id, row } = subject
    const { activityId } = input
    await tx
      .delete(commitmentActivities)
      .where(
        and(
          eq(commitmentActivities.commitmentId, id),
          eq(commitmentActivities.activityId, activityId),
        ),
      )
    await tx.update(commitments).set({ version: seq }).where(eq(commitments.id, id))
    const left = subject.activityIds.filter((one) => one !== activityId)
    return {
      record: recordOf({ ...row, version: seq }, left),
      details: { activity: activityId },
      answer: { id, version: seq },
    }
  },
})
