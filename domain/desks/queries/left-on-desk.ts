import { and, count, eq, isNull } from 'drizzle-orm'
import type { Reader, Tables } from '#db/store.ts'

/** Every table of records that stand on a desk. */
export const tablesOnDesks = [
  'agreements',
  'actionPlans',
  'activities',
  'milestones',
  'documents',
  'sources',
  'visits',
  'meetings',
  'commitments',
  'announcements',
  'publications',
] as const satisfies readonly (keyof Tables)[]

/** Who may sign in and works at a desk, and whether anything at all stands on it. */
export async function leftOnDesk(
  db: Reader,
  deskId: string,
): Promise<{ members: number; records: boolean }> {
  const { deskMembers, users } = db.tables
  const [counted] = await db
    .select({ members: count() })
    .from(deskMembers)
    .innerJoin(users, eq(users.id, deskMembers.userId))
    .where(and(eq(deskMembers.deskId, deskId), isNull(users.disabledAt)))
  return { members: Number(counted?.members ?? 0), records: await hasRecords(db, deskId) }
}

async function hasRecords(db: Reader, deskId: string): Promise<boolean> {
  for (const name of tablesOnDesks) {
    const table = db.tables[name]
    const rows = await db
      .select({ id: table.id })
      .from(table)
      .where(eq(table.deskId, deskId))
      .limit(1)
    if (rows.length > 0) return true
  }
  return false
}
