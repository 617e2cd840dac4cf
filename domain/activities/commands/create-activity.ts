import { eq, max } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { actionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import { overBefore } from '../../agreements/queries/over-before.ts'
import { command, type RecordState } from '../../command.ts'
import { saveLinks } from '../../commitments/commands/save-links.ts'
import { commitmentRecords } from '../../commitments/queries/commitment-record.ts'
import { dischargeProblem } from '../../commitments/rules.ts'
import { saveDependencies } from '../../dependencies/commands.ts'
import { planOrder } from '../../dependencies/queries.ts'
import { dependencyProblem, withRow } from '../../dependencies/rules.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { activityContent } from '../queries/activity-record.ts'
import { referencesKnown } from '../queries/references-known.ts'
import { activityPeriodProblem, afterEndProblem, referenceProblem } from '../rules.ts'
import { activityChanged, createActivityInput } from '../schema.ts'

/** Adds an activity to a plan, after those that it has already. */
export const createActivity = command({
  name: 'activity.create',
  event: 'activity.created',
  route: 'POST /activities',
  input: createActivityInput,
  output: activityChanged,
  access: deskWrites,
  subject: (tx, { planId }) => actionPlanRecord(tx, planId),
  facts: async (tx, { input, subject }) => ({
    known: await referencesKnown(tx, [input.areaId, input.ourPartyId, input.counterpartPartyId]),
    last: await lastPosition(tx, subject.id),
    promises: await commitmentRecords(tx, input.commitmentIds),
    order: withRow(await planOrder(tx, subject.id), newRow, input.dependsOn),
    overSince: await overBefore(tx, subject.agreementId, input.fromDay),
  }),
  refuse: ({ subject, input, facts }) =>
    correctionProblem(subject.row.recordStatus) ??
    referenceProblem(input, facts.known) ??
    dischargeProblem(subject, input.commitmentIds, facts.promises) ??
    activityPeriodProblem(subject, input) ??
    dependencyProblem(facts.order) ??
    afterEndProblem(facts.overSince),
  change: async (tx, { subject, input, facts, seq }) => {
    const { id: planId, agreementId, deskId, level } = subject
    const row = {
      id: newId(),
      planId,
      agreementId,
      titles: input.titles,
      expectedResults: input.expectedResults ?? null,
      areaId: input.areaId ?? null,
      ourPartyId: input.ourPartyId ?? null,
      counterpartPartyId: input.counterpartPartyId ?? null,
      fromDay: input.fromDay,
      toDay: input.toDay,
      position: facts.last + 1,
      deskId,
      level,
      version: seq,
    }
    await tx.insert(tx.tables.activities).values(row)
    await saveDependencies(tx, row, input.dependsOn)
    const also: RecordState[] = []
    for (const promise of facts.promises) {
      const activityIds = [...promise.links.activityIds, row.id]
      also.push(await saveLinks(tx, promise, { activityIds }, seq))
    }
    const guarded = { id: row.id, agreementId, deskId, level }
    return {
      record: { kind: 'activity', ...guarded, content: activityContent(row, input.dependsOn) },
      also,
      details: also.length > 0 ? { discharges: also.map(({ id }) => id) } : undefined,
      answer: { id: row.id, version: seq },
    }
  },
})

const newRow = { id: '', activityId: null }

async function lastPosition(db: Reader, planId: string): Promise<number> {
  const { activities } = db.tables
  const [row] = await db
    .select({ last: max(activities.position) })
    .from(activities)
    .where(eq(activities.planId, planId))
  return row?.last ?? 0
}
