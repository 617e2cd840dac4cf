import { eq, or } from 'drizzle-orm'
import { command } from '../../command.ts'
import { areaRecord } from '../queries/area-record.ts'
import { areaMergerProblem, keepsAreas } from '../rules.ts'
import { areaSaved, areaWithReasonInput, mergePriorityAreaInput } from '../schema.ts'
import { indexAgreementsUnder, keptArea } from './area-rows.ts'

/**
 * Counts an entry under another from now on. Records keep the entry that they were given, with its
 * words; lists and dashboards count them under the one that stays.
 */
export const mergePriorityArea = command({
  name: 'priorityArea.merge',
  event: 'priorityArea.merged',
  route: 'POST /priority-areas/{areaId}/merger',
  input: mergePriorityAreaInput,
  output: areaSaved,
  access: keepsAreas,
  subject: (db, { areaId }) => areaRecord(db, areaId),
  versioned: true,
  facts: async (db, { input }) => (await areaRecord(db, input.intoId))?.row ?? null,
  refuse: ({ subject, facts }) => areaMergerProblem(subject.row, facts),
  change: async (tx, { input: { intoId, reason }, subject: { id }, seq }) => {
    const { priorityAreas } = tx.tables
    const through = await tx
      .select({ id: priorityAreas.id })
      .from(priorityAreas)
      .where(eq(priorityAreas.mergedIntoId, id))
    // One step leads to the entry that stays, however many were merged one after the other.
    await tx
      .update(priorityAreas)
      .set({ mergedIntoId: intoId, version: seq })
      .where(or(eq(priorityAreas.id, id), eq(priorityAreas.mergedIntoId, id)))
    const record = await keptArea(tx, id)
    const also = []
    for (const entry of through) also.push(await keptArea(tx, entry.id))
    await keptArea(tx, intoId)
    await indexAgreementsUnder(tx, intoId)
    return { record, also, answer: { id: intoId }, reason }
  },
})

/** Counts an entry by itself again. */
export const separatePriorityArea = command({
  name: 'priorityArea.separate',
  event: 'priorityArea.separated',
  route: 'DELETE /priority-areas/{areaId}/merger',
  input: areaWithReasonInput,
  output: areaSaved,
  access: keepsAreas,
  subject: (db, { areaId }) => areaRecord(db, areaId),
  versioned: true,
  refuse: ({ subject }) =>
    subject.row.mergedIntoId === null ? { code: 'priorityArea.notMerged' } : null,
  change: async (tx, { input: { reason }, subject: { id, row }, seq }) => {
    const { priorityAreas } = tx.tables
    const values = { mergedIntoId: null, version: seq }
    await tx.update(priorityAreas).set(values).where(eq(priorityAreas.id, id))
    const record = await keptArea(tx, id)
    const stays = row.mergedIntoId ?? id
    await keptArea(tx, stays)
    for (const area of [stays, id]) await indexAgreementsUnder(tx, area)
    return { record, answer: { id }, reason }
  },
})
