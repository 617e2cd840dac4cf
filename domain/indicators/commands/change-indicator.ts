import { count, eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { given } from '../../given.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { restoring } from '../../restoring.ts'
import { indicatorRecord, indicatorState } from '../queries/indicator-record.ts'
import { indicatorProblem } from '../rules.ts'
import { changeIndicatorInput, indicatorChanged, withdrawIndicatorInput } from '../schema.ts'
import { insertTargets } from './create-indicator.ts'

/** Mends what is measured, its baseline or its targets; what was measured stays. */
export const changeIndicator = command({
  name: 'indicator.change',
  event: 'indicator.changed',
  route: 'PATCH /indicators/{indicatorId}',
  input: changeIndicatorInput,
  output: indicatorChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('indicatorId', changeIndicatorInput),
  subject: (tx, { indicatorId }) => indicatorRecord(tx, indicatorId),
  refuse: ({ subject, input }) =>
    correctionProblem(subject.planStatus) ??
    indicatorProblem(subject.planPeriod, {
      measure: input.measure ?? subject.row.measure,
      baseline: input.baseline === undefined ? subject.row.baseline : input.baseline,
      targets: input.targets ?? subject.targets,
    }),
  change: async (tx, { subject, input, seq }) => {
    const { indicators, indicatorTargets } = tx.tables
    const { indicatorId: id, reason, targets, ...said } = input
    const row = { ...subject.row, ...given(said), version: seq }
    await tx.update(indicators).set(row).where(eq(indicators.id, id))
    if (targets) {
      await tx.delete(indicatorTargets).where(eq(indicatorTargets.indicatorId, id))
      await insertTargets(tx, id, targets)
    }
    const record = indicatorState(row, targets ?? subject.targets)
    return { record, answer: { id, version: seq }, reason }
  },
})

/** Takes an indicator out of its plan for a reason, while nothing was measured by it. */
export const withdrawIndicator = command({
  name: 'indicator.withdraw',
  event: 'indicator.withdrawn',
  route: 'POST /indicators/{indicatorId}/withdrawal',
  input: withdrawIndicatorInput,
  output: indicatorChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { indicatorId }) => indicatorRecord(tx, indicatorId),
  facts: async (tx, { subject }) => {
    const { measurements } = tx.tables
    const [found] = await tx
      .select({ rows: count() })
      .from(measurements)
      .where(eq(measurements.indicatorId, subject.id))
    return found?.rows ?? 0
  },
  refuse: ({ subject, facts: measured }) =>
    correctionProblem(subject.planStatus) ??
    (measured > 0 ? { code: 'indicator.isMeasured', params: { count: measured } } : null),
  change: async (tx, { subject, input: { reason }, seq }) => {
    const { indicators, indicatorTargets } = tx.tables
    const { row: _, targets: __, planPeriod: ___, planStatus: ____, ...record } = subject
    await tx.delete(indicatorTargets).where(eq(indicatorTargets.indicatorId, subject.id))
    await tx.delete(indicators).where(eq(indicators.id, subject.id))
    return { record, ended: [subject.id], reason, answer: { id: subject.id, version: seq } }
  },
})
