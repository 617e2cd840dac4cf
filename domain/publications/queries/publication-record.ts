import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'

export type PublicationRow = Reader['tables']['publications']['$inferSelect']

/** A publication as it is kept, or null where there is none. */
export async function publicationRecord(
  db: Reader,
  id: string,
): Promise<(Subject & { row: PublicationRow }) | null> {
  const { publications } = db.tables
  const [row] = await db.select().from(publications).where(eq(publications.id, id))
  return row ? { ...publicationState(row), version: row.version, row } : null
}

/** The record's state for the audit log: whose content it is by its hash, and how it was decided. */
export const publicationState = (row: Omit<PublicationRow, 'version'>) => ({
  kind: 'publication',
  id: row.id,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  content: {
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    address: row.address,
    titles: (row.content as { titles: Json }).titles,
    state: row.state,
    contentHash: row.contentHash,
    reason: row.reason,
  } as Record<string, Json>,
})
