import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { given } from '../../given.ts'
import { actionPlanContent, actionPlanRecord } from '../queries/action-plan-record.ts'
import { plannedExtent } from '../queries/planned-extent.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { indexNames } from '../../names/commands.ts'
import { planExtentProblem, planPeriodProblem } from '../rules.ts'
import { actionPlanChanged, changeActionPlanInput } from '../schema.ts'

/** Changes what a plan is called and how long it lasts; what is planned in it stays inside. */
export const changeActionPlan = command({
  name: 'actionPlan.change',
  event: 'actionPlan.changed',
  route: 'PATCH /action-plans/{planId}',
  input: changeActionPlanInput,
  output: actionPlanChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('planId', changeActionPlanInput),
  subject: (tx, { planId }) => actionPlanRecord(tx, planId),
  facts: async (tx, { subject, input: { planId, reason: _, ...said } }) => ({
    changed: { ...subject.row, ...given(said) },
    planned: await plannedExtent(tx, planId),
  }),
  refuse: ({ subject, facts: { changed, planned } }) =>
    correctionProblem(subject.row.recordStatus) ??
    planPeriodProblem(changed) ??
    planExtentProblem(changed, planned),
  change: async (tx, { subject, input, facts, seq }) => {
    const { actionPlans } = tx.tables
    const { id, kind, agreementId, deskId, level } = subject
    const row = { ...facts.changed, version: seq }
    await tx.update(actionPlans).set(row).where(eq(actionPlans.id, id))
    await indexNames(tx, 'actionPlan', id, Object.values(row.titles))
    return {
      record: { id, kind, agreementId, deskId, level, content: actionPlanContent(row) },
      answer: { id, version: seq },
      reason: input.reason,
    }
  },
})
