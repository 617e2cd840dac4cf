import { and, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { listPage } from '../../list-page.ts'
import { isNamedLike } from '../../names/queries.ts'
import { query } from '../../query.ts'
import { uncertain } from '../../uncertain-columns.ts'
import { listSourcesInput, type SourceListed, sourcePage } from '../schema.ts'

/** The texts that facts were read from, the newest entered first, without their words. */
export const listSources = query({
  name: 'source.list',
  event: 'source.listed',
  route: 'GET /sources',
  input: listSourcesInput,
  output: sourcePage,
  access: staffReads,
  answer: async (db, { input, actor }) => {
    const { sources } = db.tables
    const where = and(
      input.q === undefined ? undefined : isNamedLike(db, 'source', sources.id, input.q),
      input.agreementId === undefined ? undefined : eq(sources.agreementId, input.agreementId),
      input.kind && eq(sources.kind, input.kind),
      readableWhere(db, actor, sources),
    )
    const { rows, ...page } = await listPage(
      db,
      {
        from: sources,
        where,
        sort: { name: 'id', column: sources.id, kind: 'text', direction: 'descending' },
        id: sources.id,
      },
      input,
      (part) =>
        db
          .select(listedColumns(db))
          .from(sources)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id }) => ({ id, value: id }),
    )
    return { items: rows.map(listed), ...page }
  },
  discloses: ({ items }) => items,
})

/** A source's columns but for its words, which may be long. */
export function listedColumns({ tables: { sources } }: Reader) {
  const { id, kind, titles, address, language, agreementId, deskId, level, version } = sources
  const { issuedOn, issuedOnLower, issuedOnUpper, text, documentId } = sources
  const hasText = isNotNull(text).mapWith(Boolean)
  const place = { documentId, agreementId, deskId, level, version }
  return {
    ...{ id, kind, titles, address, language, hasText, issuedOn, issuedOnLower, issuedOnUpper },
    ...place,
  }
}

type Row = Omit<SourceListed, 'issuedOn'> & {
  issuedOn: string | null
  issuedOnLower: string | null
  issuedOnUpper: string | null
}

/** A row as lists show it. */
export const listed = ({ issuedOn, issuedOnLower, issuedOnUpper, ...row }: Row): SourceListed => ({
  ...row,
  issuedOn: uncertain(issuedOn, issuedOnLower, issuedOnUpper),
})
