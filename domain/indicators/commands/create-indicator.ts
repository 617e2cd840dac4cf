import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { actionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import { activityRecord } from '../../activities/queries/activity-record.ts'
import { command } from '../../command.ts'
import type { Problem } from '../../outcome.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { indicatorState } from '../queries/indicator-record.ts'
import { indicatorProblem } from '../rules.ts'
import { createIndicatorInput, indicatorChanged, type Target } from '../schema.ts'

/** Says what a plan, or an activity of it, is measured by, with its targets by period. */
export const createIndicator = command({
  name: 'indicator.create',
  event: 'indicator.created',
  route: 'POST /indicators',
  input: createIndicatorInput,
  output: indicatorChanged,
  access: deskWrites,
  subject: (tx, { planId }) => actionPlanRecord(tx, planId),
  facts: async (tx, { input: { activityId } }) => ({
    activity: activityId === null ? null : await activityRecord(tx, activityId),
  }),
  refuse: ({ subject, input, facts }) =>
    correctionProblem(subject.row.recordStatus) ??
    activityProblem(subject.id, input.activityId, facts.activity) ??
    indicatorProblem(subject, input),
  change: async (tx, { subject, input, seq }) => {
    const { targets, ...said } = input
    const { agreementId, deskId, level } = subject
    const row = { id: newId(), ...said, agreementId, deskId, level, version: seq }
    await tx.insert(tx.tables.indicators).values(row)
    await insertTargets(tx, row.id, targets)
    return { record: indicatorState(row, targets), answer: { id: row.id, version: seq } }
  },
})

const activityProblem = (
  planId: string,
  asked: string | null,
  found: { planId: string } | null,
): Problem | null =>
  asked === null || found?.planId === planId
    ? null
    : { code: 'invalid', fields: [{ path: 'activityId', code: 'noSuchRecord' }] }

/** Writes the targets of an indicator, in their order. */
export async function insertTargets(
  tx: Writer,
  indicatorId: string,
  targets: readonly Target[],
): Promise<void> {
  if (targets.length === 0) return
  const rows = targets.map((target, position) => ({
    id: newId(),
    indicatorId,
    ...target,
    position,
  }))
  await tx.insert(tx.tables.indicatorTargets).values(rows)
}
