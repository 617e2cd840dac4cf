import { asc } from 'drizzle-orm'
import { staff } from '../access/rules.ts'
import { query } from '../query.ts'
import { desksInput, desksOutput } from './schema.ts'

/** Every desk of the office, by code; they are few. */
export const listDesks = query({
  name: 'desk.list',
  event: 'desk.listed',
  route: 'GET /desks',
  input: desksInput,
  output: desksOutput,
  access: { roles: [...staff, 'operator'], scope: 'register' },
  answer: async (db) => {
    const { desks } = db.tables
    const items = await db
      .select({ id: desks.id, code: desks.code, names: desks.names })
      .from(desks)
      .orderBy(asc(desks.code))
    return { items }
  },
})
