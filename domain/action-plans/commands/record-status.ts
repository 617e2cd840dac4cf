import { eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { submissionsOf } from '../../record-status/queries.ts'
import {
  reopeningProblem,
  submissionProblem,
  validationProblem,
} from '../../record-status/rules.ts'
import { type RecordStatus, recordStatusChanged } from '../../record-status/schema.ts'
import {
  type ActionPlanRecord,
  actionPlanContent,
  actionPlanRecord,
} from '../queries/action-plan-record.ts'
import { plannedActivities } from '../queries/planned-activities.ts'
import { missingInPlan } from '../rules.ts'
import { namedPlan, reopenPlanInput } from '../schema.ts'

const common = {
  output: recordStatusChanged,
  subject: (db: Reader, { planId }: { planId: string }) => actionPlanRecord(db, planId),
  versioned: true,
} as const

/** Says that the plan is complete; what is missing is named, all of it at once. */
export const submitActionPlan = command({
  name: 'actionPlan.submit',
  event: 'actionPlan.submitted',
  route: 'POST /action-plans/{planId}/submission',
  input: namedPlan,
  access: deskWrites,
  ...common,
  facts: async (db, { subject }) => missingInPlan(await plannedActivities(db, subject.id)),
  refuse: ({ subject, facts }) => submissionProblem(subject.row.recordStatus, facts),
  change: (tx, { subject, seq }) => saveStatus(tx, subject, 'submitted', seq),
})

/** Says that a submitted plan was looked through by a second person, and is right. */
export const validateActionPlan = command({
  name: 'actionPlan.validate',
  event: 'actionPlan.validated',
  route: 'POST /action-plans/{planId}/validation',
  input: namedPlan,
  access: { ...deskWrites, roles: ['manager'] },
  ...common,
  facts: async (db, { subject: { id } }) =>
    (await submissionsOf(db, [id], 'actionPlan.submitted')).get(id) ?? null,
  refuse: ({ subject, facts, actor }) =>
    validationProblem(subject.row.recordStatus, facts?.by ?? null, actor),
  change: (tx, { subject, seq }) => saveStatus(tx, subject, 'validated', seq),
})

/** Opens a submitted or validated plan again, with the reason. */
export const reopenActionPlan = command({
  name: 'actionPlan.reopen',
  event: 'actionPlan.reopened',
  route: 'POST /action-plans/{planId}/reopening',
  input: reopenPlanInput,
  access: deskWrites,
  ...common,
  refuse: ({ subject }) => reopeningProblem(subject.row.recordStatus),
  change: async (tx, { subject, input, seq }) => ({
    ...(await saveStatus(tx, subject, 'reopened', seq)),
    reason: input.reason,
  }),
})

async function saveStatus(
  tx: Writer,
  { id, kind, deskId, level, agreementId, row }: ActionPlanRecord,
  recordStatus: RecordStatus,
  seq: number,
) {
  const { actionPlans } = tx.tables
  await tx.update(actionPlans).set({ recordStatus, version: seq }).where(eq(actionPlans.id, id))
  const content = actionPlanContent({ ...row, recordStatus })
  return {
    record: { id, kind, deskId, level, agreementId, content },
    answer: { id, recordStatus, version: seq },
  }
}
