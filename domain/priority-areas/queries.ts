import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/store.ts'
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

/** The id of the area that has a code, within a statement. */
export function areaIdOf(db: Reader, code: string): SQL {
  const { priorityAreas } = db.tables
  const area = db
    .select({ id: priorityAreas.id })
    .from(priorityAreas)
    .where(eq(priorityAreas.code, code))
  return sql`(${area})`
}
