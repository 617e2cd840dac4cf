import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { FieldProblem } from '../../outcome.ts'
import type { LegalEvent } from '../schema/facts.ts'

/** The document that an event says it is read from is not there, or is another agreement's. */
export async function documentProblems(
  db: Reader,
  agreementId: string,
  event: LegalEvent,
): Promise<FieldProblem[]> {
  const said = event.kind === 'correction' ? event.event : event
  const documentId = said?.readFrom?.documentId
  if (!documentId) return []
  const { documents } = db.tables
  const found = await db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.id, documentId), eq(documents.agreementId, agreementId)))
  const before = event.kind === 'correction' ? 'event.' : ''
  return found.length > 0 ? [] : [{ path: `${before}readFrom.documentId`, code: 'noSuchDocument' }]
}
