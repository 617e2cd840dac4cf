import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** At which desks somebody works who may still sign in; null where there is no such officer or manager. */
export async function seatOf(
  db: Reader,
  userId: string | null,
): Promise<{ deskIds: readonly string[] } | null> {
  if (userId === null) return null
  const { users, deskMembers } = db.tables
  const rows = await db
    .select({ role: users.role, deskId: deskMembers.deskId })
    .from(users)
    .innerJoin(deskMembers, eq(deskMembers.userId, users.id))
    .where(and(eq(users.id, userId), isNull(users.disabledAt)))
  const works = rows.filter(({ role }) => role === 'officer' || role === 'manager')
  return works.length > 0 ? { deskIds: works.map(({ deskId }) => deskId) } : null
}
