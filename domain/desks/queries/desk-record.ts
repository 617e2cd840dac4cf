import { eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Subject } from '../../command.ts'

export type DeskRecord = Subject & { retiredAt: Date | null }

/** A desk as the subject of what is made on it: whose own it is may write there. */
export async function deskRecord(db: Reader, deskId: string): Promise<DeskRecord | null> {
  const { desks } = db.tables
  const [desk] = await db.select().from(desks).where(eq(desks.id, deskId))
  if (!desk) return null
  const { id, code, names, retiredAt, version } = desk
  const guard = { id, deskId: id, level: 'internal' as const, agreementId: null }
  const content = { code, names, retiredAt: retiredAt?.toISOString() ?? null }
  return { kind: 'desk', ...guard, version, content, retiredAt }
}

/** The id of the desk that has a code, within a statement. */
export function deskIdOf(db: Reader, code: string): SQL {
  const { desks } = db.tables
  return sql`(${db.select({ id: desks.id }).from(desks).where(eq(desks.code, code))})`
}
