import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Level } from '../../access/schema.ts'
import type { RecordState, Subject } from '../../command.ts'

/** What the register knows of a document; its content lies beside it and never changes. */
export type KeptDocument = {
  id: string
  agreementId: string
  fileName: string
  mediaType: string
  size: number
  sha256: string
  language: string | null
  role: string
  addedBy: string
  addedAt: Date
  deskId: string
  level: Level
}

/** A document as a command's subject; null where there is none. */
export async function documentRecord(
  db: Reader,
  documentId: string,
): Promise<(Subject & { document: KeptDocument }) | null> {
  const { documents } = db.tables
  const [row] = await db.select().from(documents).where(eq(documents.id, documentId))
  return row ? { ...documentState(row), version: row.version, document: row } : null
}

/** What versions keep of a document. */
export const documentState = (row: KeptDocument): RecordState => {
  const { id, agreementId, deskId, level } = row
  const { fileName, mediaType, size, sha256, language, role, addedBy } = row
  const said: Record<string, Json> = { fileName, mediaType, size, sha256, language, role, addedBy }
  const content = { ...said, addedAt: row.addedAt.toISOString() }
  return { kind: 'document', id, agreementId, deskId, level, content }
}
