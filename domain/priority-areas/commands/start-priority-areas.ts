import { z } from 'zod'
import { newId } from '#lib/ids.ts'
import { command } from '../../command.ts'
import { keepsAreas } from '../rules.ts'
import { areasStarted } from '../schema.ts'
import { keptArea } from './area-rows.ts'
import { starterAreas } from './starter-areas.ts'

/** Fills an empty list with a short one to begin with; each entry is then an entry like any other. */
export const startPriorityAreas = command({
  name: 'priorityArea.start',
  event: 'priorityArea.started',
  route: 'POST /priority-areas/starter',
  input: z.strictObject({}),
  output: areasStarted,
  access: keepsAreas,
  facts: async (db) => {
    const { priorityAreas } = db.tables
    return await db.select({ id: priorityAreas.id }).from(priorityAreas).limit(1)
  },
  refuse: ({ facts }) => (facts.length > 0 ? { code: 'priorityArea.notEmpty' } : null),
  change: async (tx, { seq }) => {
    const kept = []
    for (const { code, labels, field, goals } of starterAreas) {
      const id = newId()
      const row = { id, code, labels, field, goals, version: seq }
      await tx.insert(tx.tables.priorityAreas).values(row)
      kept.push(await keptArea(tx, id))
    }
    const [record, ...also] = kept
    if (!record) throw new Error('The list to begin with is empty.')
    return { record, also, answer: { areas: kept.length } }
  },
})
