import { and, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** Whether one of these desks is not there, or was closed, so that nobody can begin to work there. */
export async function namesClosedDesk(db: Reader, deskIds: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(deskIds)]
  if (wanted.length === 0) return false
  const { desks } = db.tables
  const open = await db
    .select({ id: desks.id })
    .from(desks)
    .where(and(inArray(desks.id, wanted), isNull(desks.retiredAt)))
  return open.length < wanted.length
}
