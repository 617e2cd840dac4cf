import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Level } from '../../access/schema.ts'
import type { SubjectKind } from '../schema/snapshot.ts'

/** The level of the record that a publication is of, as it is now: it may be guarded since. */
export async function levelNow(
  db: Reader,
  { subjectKind, subjectId }: { subjectKind: SubjectKind; subjectId: string },
): Promise<Level> {
  const table = subjectKind === 'agreement' ? db.tables.agreements : db.tables.announcements
  const [row] = await db.select({ level: table.level }).from(table).where(eq(table.id, subjectId))
  return row?.level ?? 'restricted'
}
