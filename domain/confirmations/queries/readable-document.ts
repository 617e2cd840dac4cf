import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'

/** Whether a document is one of this agreement's, and the caller's to know of. */
export async function readableDocument(
  db: Reader,
  actor: Actor,
  { id, agreementId }: { id: string; agreementId: string },
): Promise<boolean> {
  const { documents } = db.tables
  const rows = await db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.id, id),
        eq(documents.agreementId, agreementId),
        readableWhere(db, actor, documents),
      ),
    )
  return rows.length > 0
}
