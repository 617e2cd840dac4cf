import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { newPositions, placeProblem } from '../../activities/rules.ts'
import { command, type RecordState } from '../../command.ts'
import { planOrder } from '../../dependencies/queries.ts'
import { dependencyProblem, withRow } from '../../dependencies/rules.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { type MilestoneRow, milestoneRecord, milestoneState } from '../queries/milestone-record.ts'
import { milestoneChanged, moveMilestoneInput } from '../schema.ts'

/** Puts a milestone elsewhere in its activity, or in another one of its plan. */
export const moveMilestone = command({
  name: 'milestone.move',
  event: 'milestone.moved',
  route: 'PUT /milestones/{milestoneId}/position',
  input: moveMilestoneInput,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: async (tx, { subject, input }) => {
    const { activityId = subject.row.activityId } = input
    const moved = { ...subject.row, activityId }
    return {
      moved,
      siblings: await milestonesOf(tx, activityId),
      ofPlan: await isOfPlan(tx, activityId, moved.planId),
      order: withRow(await planOrder(tx, moved.planId), moved),
    }
  },
  refuse: ({ subject, input, facts }) =>
    correctionProblem(subject.planStatus) ??
    (facts.ofPlan
      ? (placeProblem(facts, input.after) ?? dependencyProblem(facts.order, 'activityId'))
      : { code: 'invalid', fields: [{ path: 'activityId', code: 'noSuchRecord' }] }),
  change: async (tx, { subject, input, facts: { moved, siblings }, seq }) => {
    const { milestones } = tx.tables
    const positions = newPositions({ siblings, moved }, input.after)
    const place = (row: MilestoneRow) => ({
      ...row,
      position: positions.find(({ id }) => id === row.id)?.position ?? row.position,
      version: seq,
    })
    const also: RecordState[] = []
    for (const row of siblings) {
      if (row.id === subject.id || !positions.some(({ id }) => id === row.id)) continue
      await tx.update(milestones).set(place(row)).where(eq(milestones.id, row.id))
      also.push(await milestoneState(tx, place(row)))
    }
    await tx.update(milestones).set(place(moved)).where(eq(milestones.id, subject.id))
    return {
      record: await milestoneState(tx, place(moved)),
      also,
      answer: { id: subject.id, version: seq },
    }
  },
})

async function milestonesOf(db: Reader, activityId: string): Promise<MilestoneRow[]> {
  const { milestones } = db.tables
  return await db.select().from(milestones).where(eq(milestones.activityId, activityId))
}

async function isOfPlan(db: Reader, activityId: string, planId: string): Promise<boolean> {
  const { activities } = db.tables
  const rows = await db
    .select({ id: activities.id })
    .from(activities)
    .where(and(eq(activities.id, activityId), eq(activities.planId, planId)))
  return rows.length > 0
}
