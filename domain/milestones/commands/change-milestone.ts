import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { given } from '../../given.ts'
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
  undo: restoring('milestoneId', changeMilestoneInput),
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  refuse: ({ subject, input }) =>
    (input.titles === undefined ? null : correctionProblem(subject.planStatus)) ??
    changeProblem(subject.row, subject.planPeriod, input),
  change: async (tx, { subject, input, actor, today, seq }) => {
    const { milestones } = tx.tables
    const { milestoneId: _, reason, ...said } = input
    const isJudged = input.health !== undefined && input.health !== subject.health
    const judgement = isJudged ? judgedBy(actor, today, reason ?? '') : {}
    const row = { ...subject.row, ...given(said), ...judgement, version: seq }
    await tx.update(milestones).set(row).where(eq(milestones.id, subject.id))
    return {
      record: await milestoneState(tx, row),
      answer: { id: subject.id, version: seq },
      reason,
    }
  },
})
