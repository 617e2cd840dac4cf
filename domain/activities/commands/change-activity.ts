import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
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
  undo: restoring('activityId', changeActivityInput),
  subject: (tx, { activityId }) => activityRecord(tx, activityId),
  facts: async (tx, { subject, input }) => {
    const { activityId: _, reason: __, ...said } = input
    return {
      changed: { ...subject.row, ...given(said) },
      known: await referencesKnown(tx, [said.areaId, said.ourPartyId, said.counterpartPartyId]),
    }
  },
  refuse: ({ subject, input, facts }) =>
    correctionProblem(subject.planStatus) ??
    referenceProblem(input, facts.known) ??
    activityPeriodProblem(subject.planPeriod, facts.changed),
  change: async (tx, { subject, input, facts, seq }) => {
    const { activities } = tx.tables
    const row = { ...facts.changed, version: seq }
    await tx.update(activities).set(row).where(eq(activities.id, subject.id))
    return {
      record: activityState(row),
      answer: { id: subject.id, version: seq },
      reason: input.reason,
    }
  },
})
