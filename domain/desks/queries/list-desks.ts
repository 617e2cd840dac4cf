import { asc } from 'drizzle-orm'
import { staff } from '../../access/rules.ts'
import { query } from '../../query.ts'
import { desksInput, desksOutput } from '../schema.ts'

/** Every desk of the office, by code; they are few. Those that were closed say so. */
export const listDesks = query({
  name: 'desk.list',
  event: 'desk.listed',
  route: 'GET /desks',
  input: desksInput,
  output: desksOutput,
  access: { roles: [...staff, 'operator'], scope: 'register' },
  answer: async (db) => {
    const { desks } = db.tables
    const rows = await db.prepared('desks', () =>
      db
        .select({
          id: desks.id,
          code: desks.code,
          names: desks.names,
          retiredAt: desks.retiredAt,
          version: desks.version,
        })
        .from(desks)
        .orderBy(asc(desks.code)),
    )
    const items = rows.map(({ retiredAt, ...desk }) => ({ ...desk, retired: retiredAt !== null }))
    return { items }
  },
})
