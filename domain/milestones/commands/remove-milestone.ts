import { count, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
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
  facts: async (tx, { subject }) => ({ completions: await completionsOf(tx, subject.id) }),
  refuse: ({ subject, facts }) => removalProblem({ ...subject.row, ...facts }),
  change: async (tx, { subject, seq }) => {
    const { milestones } = tx.tables
    await tx.delete(milestones).where(eq(milestones.id, subject.id))
    return { record: subject, ended: [subject.id], answer: { id: subject.id, version: seq } }
  },
})

/** Those that were taken back as well. */
async function completionsOf(db: Reader, milestoneId: string): Promise<number> {
  const { completions } = db.tables
  const [row] = await db
    .select({ count: count() })
    .from(completions)
    .where(eq(completions.milestoneId, milestoneId))
  return row?.count ?? 0
}
