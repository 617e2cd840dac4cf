import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { staff } from '../access/rules.ts'
import { query } from '../query.ts'
import { priorityAreaList } from './schema.ts'

/** The whole maintained list, by code: it is kept by hand, and so stays short. */
export const listPriorityAreas = query({
  name: 'priorityArea.list',
  event: 'priorityArea.listed',
  route: 'GET /priority-areas',
  input: z.strictObject({}),
  output: priorityAreaList,
  access: { roles: staff, scope: 'register' },
  answer: async (db) => {
    const { id, code, labels, version } = db.tables.priorityAreas
    const items = await db.prepared('priorityAreas', () =>
      db.select({ id, code, labels, version }).from(db.tables.priorityAreas).orderBy(asc(code)),
    )
    return { items }
  },
})
