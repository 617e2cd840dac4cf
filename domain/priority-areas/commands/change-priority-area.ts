import { eq } from 'drizzle-orm'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { areaRecord } from '../queries/area-record.ts'
import { keepsAreas } from '../rules.ts'
import { areaSaved, changePriorityAreaInput } from '../schema.ts'
import { indexAgreementsUnder, keptArea } from './area-rows.ts'

/** Mends what an area is called, or what it falls under. */
export const changePriorityArea = command({
  name: 'priorityArea.change',
  event: 'priorityArea.changed',
  route: 'PATCH /priority-areas/{areaId}',
  input: changePriorityAreaInput,
  output: areaSaved,
  access: keepsAreas,
  subject: (db, { areaId }) => areaRecord(db, areaId),
  versioned: true,
  undo: restoring('areaId', changePriorityAreaInput),
  refuse: ({ subject }) =>
    subject.row.mergedIntoId === null ? null : { code: 'priorityArea.isMerged' },
  change: async (tx, { input: { labels, field, goals }, subject: { id }, seq }) => {
    const { priorityAreas } = tx.tables
    await tx
      .update(priorityAreas)
      .set({ labels, field, goals, version: seq })
      .where(eq(priorityAreas.id, id))
    const record = await keptArea(tx, id)
    if (labels) await indexAgreementsUnder(tx, id)
    return { record, answer: { id } }
  },
})
