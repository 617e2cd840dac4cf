import { and, count, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** How many may sign in and let others in. */
export async function enabledAdministrators(db: Reader): Promise<number> {
  const { users } = db.tables
  const [counted] = await db
    .select({ rows: count() })
    .from(users)
    .where(and(eq(users.role, 'administrator'), isNull(users.disabledAt)))
  return counted?.rows ?? 0
}
