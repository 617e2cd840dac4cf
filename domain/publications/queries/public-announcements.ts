import { and, inArray } from 'drizzle-orm'
import { keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { query } from '../../query.ts'
import {
  listPublicAnnouncementsInput,
  type PublicAnnouncement,
  type PublicAnnouncementListed,
  type PublicAnnouncementPage,
  publicAnnouncement,
  publicAnnouncementPage,
  readPublicAnnouncementInput,
} from '../schema/register.ts'
import type { AgreementSnapshot, AnnouncementSnapshot } from '../schema/snapshot.ts'
import { anyoneReads, cursorOf, totalOf } from './list-public-agreements.ts'
import { published } from './public-filters.ts'
import { momentOf, publicItem } from './public-items.ts'
import { publicationOf, standing } from './read-public-agreement.ts'

/** The announcement board, newest first, each notice whole. */
export const listPublicAnnouncements = query({
  name: 'publicAnnouncement.list',
  event: 'publicAnnouncement.listed',
  route: 'GET /public/announcements',
  input: listPublicAnnouncementsInput,
  output: publicAnnouncementPage,
  access: anyoneReads,
  answer: async (db, { input, today }): Promise<PublicAnnouncementPage> => {
    const { publications } = db.tables
    const where = published(db, 'announcement')
    const sort: Sort = {
      name: 'id',
      direction: 'descending',
      column: publications.id,
      kind: 'text',
    }
    const page = await keysetPage(
      { sort, id: publications.id, cursor: cursorOf(sort, input.cursor), limit: input.limit },
      (part) =>
        db
          .select()
          .from(publications)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id }) => ({ id, value: id }),
    )
    const ids = page.rows.flatMap(({ agreementId }) => agreementId ?? [])
    const agreements = await publishedAgreements(db, ids)
    return {
      items: page.rows.map(({ content, decidedAt, agreementId }) => ({
        ...(content as unknown as AnnouncementSnapshot),
        publishedAt: momentOf(decidedAt),
        agreement: agreementOf(agreements.get(agreementId ?? ''), today),
      })),
      nextCursor: page.next ?? null,
      total: { exact: await totalOf(db, where) },
    }
  },
})

/** One notice as it was published, and the agreement that it is of. */
export const readPublicAnnouncement = query({
  name: 'publicAnnouncement.read',
  event: 'publicAnnouncement.read',
  route: 'GET /public/announcements/{slug}',
  input: readPublicAnnouncementInput,
  output: publicAnnouncement,
  access: anyoneReads,
  answer: async (db, { input, today, home }): Promise<PublicAnnouncement | null> => {
    const row = await standing(db, 'announcement', input.slug)
    if (!row) return null
    const shown = row.state === 'published'
    const found = await publishedAgreements(db, shown && row.agreementId ? [row.agreementId] : [])
    return {
      slug: row.address,
      ...publicationOf(row, home.zone),
      notice: shown ? (row.content as unknown as AnnouncementSnapshot) : null,
      agreement: agreementOf(found.get(row.agreementId ?? ''), today),
    }
  },
})

type Row = Pick<Reader['tables']['publications']['$inferSelect'], 'content' | 'decidedAt'>

/** The agreements of some notices, as far as they were published too. */
async function publishedAgreements(db: Reader, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map()
  const { publications } = db.tables
  const rows = await db
    .select({
      agreementId: publications.subjectId,
      content: publications.content,
      decidedAt: publications.decidedAt,
    })
    .from(publications)
    .where(and(inArray(publications.subjectId, [...ids]), published(db, 'agreement')))
  return new Map(rows.map(({ agreementId, ...row }) => [agreementId, row]))
}

function agreementOf(row: Row | undefined, today: Day): PublicAnnouncementListed['agreement'] {
  if (!row) return null
  const { areas: _, publishedAt: __, ...agreement } = publicItem(row, today)
  const { promises } = row.content as unknown as AgreementSnapshot
  return { ...agreement, promises }
}
