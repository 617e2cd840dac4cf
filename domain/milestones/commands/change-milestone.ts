import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { saveDependencies } from '../../dependencies/commands.ts'
import { planOrder } from '../../dependencies/queries.ts'
import { dependencyProblem, withRow } from '../../dependencies/rules.ts'
import { restoring } from '../../restoring.ts'
import { given } from '../../given.ts'
import { withDependencies } from '../../dependencies/schema.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { milestoneRecord, milestoneState } from '../queries/milestone-record.ts'
import { changeProblem } from '../rules.ts'
import { changeMilestoneInput, milestoneChanged } from '../schema.ts'
import { judgedBy } from './judged-by.ts'

/**
 * Changes what a milestone is called, when it is expected, and how it is judged to stand. What is
 * agreed of it stays once its plan was validated; what is expected and judged goes on.
 */
export const changeMilestone = command({
  name: 'milestone.change',
  event: 'milestone.changed',
  route: 'PATCH /milestones/{milestoneId}',
  input: changeMilestoneInput,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('milestoneId', changeMilestoneInput, withDependencies),
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: async (tx, { subject: { row }, input }) => ({
    order: input.dependsOn && withRow(await planOrder(tx, row.planId), row, input.dependsOn),
  }),
  refuse: ({ subject, input, facts: { order } }) =>
    (input.titles === undefined ? null : correctionProblem(subject.planStatus)) ??
    changeProblem(subject.row, subject.planPeriod, input) ??
    (order ? dependencyProblem(order) : null),
  change: async (tx, { subject, input, actor, today, seq }) => {
    const { milestones } = tx.tables
    const { milestoneId: _, reason, dependsOn, ...said } = input
    const isJudged = input.health !== undefined && input.health !== subject.health
    const judgement = isJudged ? judgedBy(actor, today, reason ?? '') : {}
    const row = { ...subject.row, ...given(said), ...judgement, version: seq }
    await tx.update(milestones).set(row).where(eq(milestones.id, subject.id))
    if (dependsOn) await saveDependencies(tx, row, dependsOn)
    return {
      record: await milestoneState(tx, row),
      answer: { id: subject.id, version: seq },
      reason,
    }
  },
})
