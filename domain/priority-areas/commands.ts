import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#lib/fields.ts'
import { newId } from '#lib/ids.ts'
import { command } from '../command.ts'
import { indexNames } from '../names/commands.ts'
import { createPriorityAreaInput } from './schema.ts'

/** The list is one for all desks; a code names one area for good, since addresses hold it. */
export const createPriorityArea = command({
  name: 'priorityArea.create',
  event: 'priorityArea.created',
  route: 'POST /priority-areas',
  input: createPriorityAreaInput,
  output: z.strictObject({ id: id() }),
  access: { roles: ['manager', 'administrator', 'operator'], scope: 'register' },
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
    const areaId = newId()
    await tx.insert(tx.tables.priorityAreas).values({ id: areaId, ...input, version: seq })
    await indexNames(tx, 'priorityArea', areaId, Object.values(input.labels))
    return {
      record: {
        kind: 'priorityArea',
        id: areaId,
        deskId: null,
        level: 'internal',
        agreementId: null,
        content: { ...input },
      },
      answer: { id: areaId },
    }
  },
})
