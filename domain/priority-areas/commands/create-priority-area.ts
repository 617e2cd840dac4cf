import { eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import { command } from '../../command.ts'
import { keepsAreas } from '../rules.ts'
import { areaSaved, createPriorityAreaInput } from '../schema.ts'
import { keptArea } from './area-rows.ts'

/** A code names one area for good, since addresses hold it. */
export const createPriorityArea = command({
  name: 'priorityArea.create',
  event: 'priorityArea.created',
  route: 'POST /priority-areas',
  input: createPriorityAreaInput,
  output: areaSaved,
  access: keepsAreas,
  facts: async (db, { input }) => {
    const { priorityAreas } = db.tables
    const taken = await db
      .select({ id: priorityAreas.id })
      .from(priorityAreas)
      .where(eq(priorityAreas.code, input.code))
    return { codeIsTaken: taken.length > 0 }
  },
  refuse: ({ input, facts }) =>
    facts.codeIsTaken ? { code: 'priorityArea.codeTaken', params: { code: input.code } } : null,
  change: async (tx, { input, seq }) => {
    const id = newId()
    await tx.insert(tx.tables.priorityAreas).values({ id, ...input, version: seq })
    return { record: await keptArea(tx, id), answer: { id } }
  },
})
