import { and, count, type SQL } from 'drizzle-orm'
import { type Cursor, decodeCursor, keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { AccessLine } from '../../access/schema.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import {
  listPublicAgreementsInput,
  type PublicAgreementPage,
  publicAgreementPage,
  type PublicSort,
} from '../schema/register.ts'
import { publicFound } from './public-filters.ts'
import { publicItem } from './public-items.ts'

/** Published snapshots are read by whoever asks, and by nobody more than by others. */
export const anyoneReads: AccessLine = { roles: ['anyone'], scope: 'register' }

/** The public register, page by page. */
export const listPublicAgreements = query({
  name: 'publicAgreement.list',
  event: 'publicAgreement.listed',
  route: 'GET /public/agreements',
  input: listPublicAgreementsInput,
  output: publicAgreementPage,
  access: anyoneReads,
  answer: async (db, { input, today }): Promise<PublicAgreementPage> => {
    const { publications } = db.tables
    const where = publicFound(db, input, today)
    const sort = sortOf(db, input.sort)
    const page = await keysetPage(
      { sort, id: publications.id, cursor: cursorOf(sort, input.cursor), limit: input.limit },
      (part) =>
        db
          .select({
            id: publications.id,
            content: publications.content,
            decidedAt: publications.decidedAt,
            sortTitle: publications.sortTitle,
            signedOnLower: publications.signedOnLower,
          })
          .from(publications)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id, sortTitle, signedOnLower }) => ({
        id,
        value: sort.name === 'title' ? sortTitle : signedOnLower,
      }),
    )
    return {
      items: page.rows.map((row) => publicItem(row, today)),
      nextCursor: page.next ?? null,
      previousCursor: page.previous ?? null,
      total: { exact: await totalOf(db, where) },
    }
  },
})

function sortOf({ tables: { publications } }: Reader, asked: PublicSort): Sort {
  const direction = asked.startsWith('-') ? 'descending' : 'ascending'
  return asked.endsWith('title')
    ? { name: 'title', direction, column: publications.sortTitle, kind: 'text' }
    : { name: 'signedOn', direction, column: publications.signedOnLower, kind: 'day' }
}

export function cursorOf(sort: Sort, text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined
  const cursor = decodeCursor(sort, text)
  if (!cursor) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  return cursor
}

export async function totalOf(db: Reader, where: SQL | undefined): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(db.tables.publications).where(where)
  return counted?.rows ?? 0
}
