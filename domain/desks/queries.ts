import { asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staff } from '../access/rules.ts'
import type { Subject } from '../command.ts'
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
    const items = await db.prepared('desks', () =>
      db
        .select({ id: desks.id, code: desks.code, names: desks.names })
        .from(desks)
        .orderBy(asc(desks.code)),
    )
    return { items }
  },
})

/** A desk as the subject of what is made on it: whose own it is may write there. */
export async function deskRecord(db: Reader, deskId: string): Promise<Subject | null> {
  const { desks } = db.tables
  const [desk] = await db.select().from(desks).where(eq(desks.id, deskId))
  if (!desk) return null
  const { id, code, names, version } = desk
  const guard = { id, deskId: id, level: 'internal' as const, agreementId: null }
  return { kind: 'desk', ...guard, version, content: { code, names } }
}

/** The id of the desk that has a code, within a statement. */
export function deskIdOf(db: Reader, code: string): SQL {
  const { desks } = db.tables
  return sql`(${db.select({ id: desks.id }).from(desks).where(eq(desks.code, code))})`
}
