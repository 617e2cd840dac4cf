import { eq } from 'drizzle-orm'
import { command } from '../../command.ts'
import { areaRecord } from '../queries/area-record.ts'
import { keepsAreas, retiringProblem } from '../rules.ts'
import { areaInput, areaSaved, areaWithReasonInput } from '../schema.ts'
import { keptArea } from './area-rows.ts'

/** Offers an entry for new records no more. It is never removed: old ones keep it. */
export const retirePriorityArea = command({
  name: 'priorityArea.retire',
  event: 'priorityArea.retired',
  route: 'POST /priority-areas/{areaId}/retirement',
  input: areaWithReasonInput,
  output: areaSaved,
  access: keepsAreas,
  subject: (db, { areaId }) => areaRecord(db, areaId),
  versioned: true,
  refuse: ({ subject }) => retiringProblem(subject.row),
  change: async (tx, { input: { reason }, subject: { id }, seq, now }) => {
    const { priorityAreas } = tx.tables
    const values = { retiredAt: now, version: seq }
    await tx.update(priorityAreas).set(values).where(eq(priorityAreas.id, id))
    return { record: await keptArea(tx, id), answer: { id }, reason }
  },
})

/** Offers it again. */
export const restorePriorityArea = command({
  name: 'priorityArea.restore',
  event: 'priorityArea.restored',
  route: 'DELETE /priority-areas/{areaId}/retirement',
  input: areaInput,
  output: areaSaved,
  access: keepsAreas,
  subject: (db, { areaId }) => areaRecord(db, areaId),
  versioned: true,
  refuse: ({ subject }) =>
    subject.row.retiredAt === null ? { code: 'priorityArea.notRetired' } : null,
  change: async (tx, { subject: { id }, seq }) => {
    const { priorityAreas } = tx.tables
    const values = { retiredAt: null, version: seq }
    await tx.update(priorityAreas).set(values).where(eq(priorityAreas.id, id))
    return { record: await keptArea(tx, id), answer: { id } }
  },
})
