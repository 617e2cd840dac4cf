import { count, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { releaseSuccessors } from '../../dependencies/commands.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { milestoneRecord } from '../queries/milestone-record.ts'
import { removalProblem } from '../rules.ts'
import { milestoneChanged, readMilestoneInput } from '../schema.ts'

/**
 * Takes a milestone out of its plan that was entered and never reported on, such as a row put in by
 * mistake. What was reported on is given up instead, so that it stays listed (`domain.md` rule 35).
 */
export const removeMilestone = command({
  name: 'milestone.remove',
  event: 'milestone.removed',
  route: 'DELETE /milestones/{milestoneId}',
  input: readMilestoneInput,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: async (tx, { subject }) => ({ reports: await reportsOn(tx, subject.id) }),
  refuse: ({ subject, facts }) =>
    correctionProblem(subject.planStatus) ?? removalProblem({ ...subject.row, ...facts }),
  change: async (tx, { subject, seq }) => {
    const { milestones } = tx.tables
    const also = await releaseSuccessors(tx, subject.id, seq)
    await tx.delete(milestones).where(eq(milestones.id, subject.id))
    return { record: subject, also, ended: [subject.id], answer: { id: subject.id, version: seq } }
  },
})

/** Completions, comments and requests for a new date, also those that were taken back or refused. */
async function reportsOn(db: Reader, milestoneId: string): Promise<number> {
  const { comments, completions, dateRequests } = db.tables
  const [done] = await db
    .select({ count: count() })
    .from(completions)
    .where(eq(completions.milestoneId, milestoneId))
  const [asked] = await db
    .select({ count: count() })
    .from(dateRequests)
    .where(eq(dateRequests.milestoneId, milestoneId))
  const [said] = await db
    .select({ count: count() })
    .from(comments)
    .where(eq(comments.milestoneId, milestoneId))
  return (done?.count ?? 0) + (asked?.count ?? 0) + (said?.count ?? 0)
}
