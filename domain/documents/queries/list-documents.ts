import { and, count, eq, type SQL } from 'drizzle-orm'
import { decodeCursor, keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import { isDocumentType } from '../rules.ts'
import { type DocumentPage, documentPage, listDocumentsInput } from '../schema.ts'

/** The documents of an agreement, the newest first; none where it is not the caller's to know of. */
export const listDocuments = query({
  name: 'document.list',
  event: 'document.listed',
  route: 'GET /documents',
  input: listDocumentsInput,
  output: documentPage,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<DocumentPage> => {
    const { documents } = db.tables
    const wanted = and(
      eq(documents.agreementId, input.agreementId),
      readableWhere(db, actor, documents),
    )
    // Identifiers sort by their making.
    const sort: Sort = { name: 'id', column: documents.id, kind: 'text', direction: 'descending' }
    const cursor = input.cursor === undefined ? undefined : decodeCursor(sort, input.cursor)
    if (input.cursor !== undefined && !cursor) {
      throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
    }
    const page = await keysetPage(
      { sort, id: documents.id, cursor, limit: input.limit },
      ({ where, orderBy, limit }) =>
        db
          .select()
          .from(documents)
          .where(and(wanted, where))
          .orderBy(...orderBy)
          .limit(limit),
      ({ id }) => ({ value: id, id }),
    )
    const people = await peopleNamed(
      db,
      page.rows.map(({ addedBy }) => addedBy),
    )
    return {
      items: page.rows.flatMap((row) => {
        const { mediaType, addedBy, addedAt } = row
        if (!isDocumentType(mediaType)) return []
        return { ...row, mediaType, addedBy: people(addedBy), addedAt: addedAt.toISOString() }
      }),
      nextCursor: page.next ?? null,
      total: { exact: await total(db, wanted) },
    }
  },
  discloses: ({ items }) => items,
})

async function total(db: Reader, wanted: SQL | undefined): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(db.tables.documents).where(wanted)
  return counted?.rows ?? 0
}
