import { eq, max, sql } from 'drizzle-orm'
import { insertRows, type Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { activityRecord } from '../../activities/queries/activity-record.ts'
import { command } from '../../command.ts'
import { saveDependencies } from '../../dependencies/commands.ts'
import { planOrder } from '../../dependencies/queries.ts'
import { dependencyProblem, withRow } from '../../dependencies/rules.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { milestoneContent } from '../queries/milestone-record.ts'
import { deadlineProblem } from '../rules.ts'
import { createMilestoneInput, milestoneChanged } from '../schema.ts'

/** Adds a milestone to an activity, after those that its plan has already. */
export const createMilestone = command({
  name: 'milestone.create',
  event: 'milestone.created',
  route: 'POST /milestones',
  input: createMilestoneInput,
  output: milestoneChanged,
  access: deskWrites,
  subject: (tx, { activityId }) => activityRecord(tx, activityId),
  facts: async (tx, { subject, input }) => ({
    last: await lastPosition(tx, subject.planId),
    order:
      input.dependsOn.length > 0
        ? withRow(await planOrder(tx, subject.planId), newRow(subject.id), input.dependsOn)
        : null,
  }),
  refuse: ({ subject, input, facts }) =>
    correctionProblem(subject.planStatus) ??
    deadlineProblem(subject.planPeriod, {
      baselineOn: input.baselineOn,
      forecastOn: input.forecastOn ?? input.baselineOn,
    }) ??
    (facts.order && dependencyProblem(facts.order)),
  change: async (tx, { subject, input, facts, seq }) => {
    const row = {
      id: newId(),
      activityId: subject.id,
      planId: subject.planId,
      agreementId: subject.agreementId,
      titles: input.titles,
      baselineOn: input.baselineOn,
      forecastOn: input.forecastOn ?? input.baselineOn,
      health: input.health,
      position: facts.last + 1,
      deskId: subject.deskId,
      level: subject.level,
      version: seq,
    }
    await insertRows(tx, 'milestones', [row])
    await saveDependencies(tx, row, input.dependsOn)
    const { id, agreementId, deskId, level } = row
    return {
      record: {
        kind: 'milestone',
        id,
        agreementId,
        deskId,
        level,
        content: milestoneContent(row, input.dependsOn),
      },
      answer: { id, version: seq },
    }
  },
})

const newRow = (activityId: string) => ({ id: '', activityId })

async function lastPosition(db: Reader, planId: string): Promise<number> {
  const { milestones } = db.tables
  const [row] = await db.prepared(
    'milestone.lastPosition',
    () =>
      db
        .select({ last: max(milestones.position) })
        .from(milestones)
        .where(eq(milestones.planId, sql.placeholder('planId'))),
    { planId },
  )
  return row?.last ?? 0
}
