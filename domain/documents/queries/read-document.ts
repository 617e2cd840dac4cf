import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { query } from '../../query.ts'
import { isDocumentType } from '../rules.ts'
import { type Document, document, readDocumentInput } from '../schema.ts'

const asked = {
  input: readDocumentInput,
  output: document,
  access: staffReads,
  answer: (db: Reader, { input, actor }: { input: { documentId: string }; actor: Actor | null }) =>
    documentById(db, input.documentId, actor),
  discloses: (answer: Document) => [answer],
}

/** What is known of a document, without its content. */
export const readDocument = query({
  name: 'document.read',
  event: 'document.read',
  route: 'GET /documents/{documentId}',
  ...asked,
})

/** Asked before a document's content is given; the log tells it from a look at the entry alone. */
export const openDocument = query({
  name: 'document.open',
  event: 'document.opened',
  route: 'GET /documents/{documentId}/content',
  ...asked,
})

async function documentById(db: Reader, id: string, actor: Actor | null): Promise<Document | null> {
  const { documents } = db.tables
  const [row] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), readableWhere(db, actor, documents)))
  if (!row || !isDocumentType(row.mediaType)) return null
  const people = await peopleNamed(db, [row.addedBy])
  return {
    ...row,
    mediaType: row.mediaType,
    addedBy: people(row.addedBy),
    addedAt: row.addedAt.toISOString(),
  }
}
