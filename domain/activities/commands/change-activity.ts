import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { saveDependencies } from '../../dependencies/commands.ts'
import { planOrder } from '../../dependencies/queries.ts'
import { dependencyProblem, withRow } from '../../dependencies/rules.ts'
import { withDependencies } from '../../dependencies/schema.ts'
import { restoring } from '../../restoring.ts'
import { given } from '../../given.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { activityRecord, activityState } from '../queries/activity-record.ts'
import { referencesKnown } from '../queries/references-known.ts'
import { activityPeriodProblem, referenceProblem } from '../rules.ts'
import { activityChanged, changeActivityInput } from '../schema.ts'

/** Changes what an activity is called, when it runs, its area and who answers for it. */
export const changeActivity = command({
  name: 'activity.change',
  event: 'activity.changed',
  route: 'PATCH /activities/{activityId}',
  input: changeActivityInput,
  output: activityChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('activityId', changeActivityInput, withDependencies),
  subject: (tx, { activityId }) => activityRecord(tx, activityId),
  facts: async (tx, { subject, input }) => {
    const { activityId: _, reason: __, dependsOn, ...said } = input
    const row = { id: subject.id, activityId: null }
    return {
      changed: { ...subject.row, ...given(said) },
      order: dependsOn && withRow(await planOrder(tx, subject.planId), row, dependsOn),
      known: await referencesKnown(tx, [said.areaId, said.ourPartyId, said.counterpartPartyId]),
    }
  },
  refuse: ({ subject, input, facts }) =>
    (saysMore(input) ? correctionProblem(subject.planStatus) : null) ??
    referenceProblem(input, facts.known) ??
    activityPeriodProblem(subject.planPeriod, facts.changed) ??
    (facts.order ? dependencyProblem(facts.order) : null),
  change: async (tx, { subject, input, facts, seq }) => {
    const { activities } = tx.tables
    const row = { ...facts.changed, version: seq }
    await tx.update(activities).set(row).where(eq(activities.id, subject.id))
    if (input.dependsOn) await saveDependencies(tx, subject, input.dependsOn)
    return {
      record: await activityState(tx, row),
      answer: { id: subject.id, version: seq },
      reason: input.reason,
    }
  },
})

/** Whether more is said than what it waits for, which goes on being said while the plan is carried out. */
const saysMore = ({
  activityId: _,
  reason: __,
  dependsOn: ___,
  ...said
}: z.infer<typeof changeActivityInput>) => Object.values(said).some((one) => one !== undefined)
