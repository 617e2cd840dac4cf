import { eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../access/rules.ts'
import { command } from '../command.ts'
import { milestoneRecord } from '../milestones/queries/milestone-record.ts'
import { forbidden } from '../outcome.ts'
import { commentRecord, commentState } from './queries.ts'
import { withdrawalProblem } from './rules.ts'
import { addCommentInput, commentChanged, withdrawCommentInput } from './schema.ts'

/** Says something beside a milestone, for all who may read it; it is never changed. */
export const addComment = command({
  name: 'comment.add',
  event: 'comment.added',
  route: 'POST /milestones/{milestoneId}/comments',
  input: addCommentInput,
  output: commentChanged,
  access: deskWrites,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  change: async (tx, { subject: { row: milestone }, input: { text }, actor, now, seq }) => {
    if (actor.kind !== 'user') throw forbidden()
    const { id: milestoneId, planId, agreementId, deskId, level } = milestone
    const row = {
      ...{ id: newId(), milestoneId, planId, agreementId, deskId, level, version: seq },
      ...{ text, saidBy: actor.id, saidAt: now },
      ...{ withdrawnBy: null, withdrawnAt: null, withdrawnReason: null },
    }
    await tx.insert(tx.tables.comments).values(row)
    return { record: commentState(row), answer: { id: row.id, version: seq } }
  },
})

/** Takes a comment back for a reason; that there was one stays to be seen, and its text in the trail. */
export const withdrawComment = command({
  name: 'comment.withdraw',
  event: 'comment.withdrawn',
  route: 'POST /comments/{commentId}/withdrawal',
  input: withdrawCommentInput,
  output: commentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commentId }) => commentRecord(tx, commentId),
  refuse: ({ subject: { row }, actor }) => withdrawalProblem(row, actor),
  change: async (tx, { subject, input: { reason }, actor, now, seq }) => {
    const { comments } = tx.tables
    const withdrawnBy = actor.kind === 'user' ? actor.id : null
    const withdrawn = { withdrawnBy, withdrawnAt: now, withdrawnReason: reason }
    const row = { ...subject.row, ...withdrawn, version: seq }
    await tx.update(comments).set(row).where(eq(comments.id, row.id))
    return { record: commentState(row), reason, answer: { id: row.id, version: seq } }
  },
})
