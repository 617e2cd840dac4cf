import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command, type RecordState } from '../../command.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { type ActivityRow, activityRecord, activityState } from '../queries/activity-record.ts'
import { newPositions, placeProblem } from '../rules.ts'
import { activityChanged, moveActivityInput } from '../schema.ts'

/** Puts an activity elsewhere in its plan's order; those that it passes are moved with it. */
export const moveActivity = command({
  name: 'activity.move',
  event: 'activity.moved',
  route: 'PUT /activities/{activityId}/position',
  input: moveActivityInput,
  output: activityChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { activityId }) => activityRecord(tx, activityId),
  facts: async (tx, { subject }) => {
    const { activities } = tx.tables
    const siblings = await tx.select().from(activities).where(eq(activities.planId, subject.planId))
    return { siblings, moved: subject.row }
  },
  refuse: ({ subject, input, facts }) =>
    correctionProblem(subject.planStatus) ?? placeProblem(facts, input.after),
  change: async (tx, { subject, input, facts: { siblings, moved }, seq }) => {
    const { activities } = tx.tables
    const positions = newPositions({ siblings, moved }, input.after)
    const place = (row: ActivityRow) => ({
      ...row,
      position: positions.find(({ id }) => id === row.id)?.position ?? row.position,
      version: seq,
    })
    const also: RecordState[] = []
    for (const row of siblings) {
      if (row.id === subject.id || !positions.some(({ id }) => id === row.id)) continue
      await tx.update(activities).set(place(row)).where(eq(activities.id, row.id))
      also.push(await activityState(tx, place(row)))
    }
    await tx.update(activities).set(place(moved)).where(eq(activities.id, subject.id))
    const record = await activityState(tx, place(moved))
    return { record, also, answer: { id: subject.id, version: seq } }
  },
})
