import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'

import { command } from '../../command.ts'
import { actionPlanContent } from '../queries/action-plan-record.ts'
import { agreementSubject } from '../queries/agreement-subject.ts'
import { indexNames } from '../../names/commands.ts'
import { planPeriodProblem } from '../rules.ts'
import { actionPlanChanged, createActionPlanInput } from '../schema.ts'

/** Makes a plan under an agreement; it takes the agreement's desk and level. */
export const createActionPlan = command({
  name: 'actionPlan.create',
  event: 'actionPlan.created',
  route: 'POST /action-plans',
  input: createActionPlanInput,
  output: actionPlanChanged,
  access: deskWrites,
  subject: (tx, { agreementId }) => agreementSubject(tx, agreementId),
  refuse: ({ input }) => planPeriodProblem(input),
  change: async (tx, { subject, input, seq }) => {
    const row = {
      ...input,
      recordStatus: 'draft' as const,
      id: newId(),
      deskId: subject.deskId,
      level: subject.level,
      version: seq,
    }
    await tx.insert(tx.tables.actionPlans).values(row)
    await indexNames(tx, 'actionPlan', row.id, Object.values(row.titles))
    const { id, agreementId, deskId, level } = row
    return {
      record: {
        kind: 'actionPlan',
        id,
        agreementId,
        deskId,
        level,
        content: actionPlanContent(row),
      },
      answer: { id, version: seq },
    }
  },
})
