import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { releaseSuccessors } from '../../dependencies/commands.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { activityRecord } from '../queries/activity-record.ts'
import { standsOn } from '../queries/stands-on.ts'
import { removalProblem } from '../rules.ts'
import { activityChanged, removeActivityInput } from '../schema.ts'

/** Takes an activity out of its plan that nothing stands on; the trail goes on telling of it. */
export const removeActivity = command({
  name: 'activity.remove',
  event: 'activity.removed',
  route: 'DELETE /activities/{activityId}',
  input: removeActivityInput,
  output: activityChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { activityId }) => activityRecord(tx, activityId),
  facts: (tx, { subject }) => standsOn(tx, subject.id),
  refuse: ({ subject, facts }) => correctionProblem(subject.planStatus) ?? removalProblem(facts),
  change: async (tx, { subject, seq }) => {
    const { activities } = tx.tables
    const also = await releaseSuccessors(tx, subject.id, seq)
    await tx.delete(activities).where(eq(activities.id, subject.id))
    return { record: subject, also, ended: [subject.id], answer: { id: subject.id, version: seq } }
  },
})
