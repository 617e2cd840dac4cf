import { and, count, eq, exists, inArray, not, type SQL } from 'drizzle-orm'
import { type Cursor, decodeCursor, keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementsLinked } from '../../agreements/queries/agreements-linked.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import {
  type AnnouncementListed,
  type AnnouncementPage,
  announcementPage,
  type ListAnnouncements,
  listAnnouncementsInput,
} from '../schema.ts'

type Row = Reader['tables']['announcements']['$inferSelect']

/** The notices that the caller may read, those written last first. */
export const listAnnouncements = query({
  name: 'announcement.list',
  event: 'announcement.listed',
  route: 'GET /announcements',
  input: listAnnouncementsInput,
  output: announcementPage,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<AnnouncementPage> => {
    const { announcements } = db.tables
    const where = and(filtersWhere(db, input), readableWhere(db, actor, announcements))
    const { limit } = input
    const page = await keysetPage(
      { sort: byAge(db), id: announcements.id, cursor: cursorOf(db, input.cursor), limit },
      (part) =>
        db
          .select()
          .from(announcements)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id }) => ({ value: id, id }),
    )
    return {
      items: await listed(db, page.rows, actor),
      nextCursor: page.next ?? null,
      total: { exact: await total(db, where) },
    }
  },
  discloses: ({ items }) => items,
})

function filtersWhere(db: Reader, input: ListAnnouncements): SQL | undefined {
  const { announcements } = db.tables
  const { agreementId, visitId, slug, state } = input
  return and(
    agreementId === undefined ? undefined : eq(announcements.agreementId, agreementId),
    visitId === undefined ? undefined : eq(announcements.visitId, visitId),
    slug === undefined ? undefined : eq(announcements.slug, slug),
    state === undefined ? undefined : isOnItsWay(db, state),
  )
}

/** What the public sees goes before what waits: a notice may be proposed anew while it stands. */
const places = ['published', 'withdrawn', 'proposed'] as const

/** A draft is what stands nowhere on its way to the public, or was sent back from there. */
function isOnItsWay(db: Reader, state: NonNullable<ListAnnouncements['state']>): SQL {
  const { announcements, publications } = db.tables
  const wanted = state === 'draft' ? [...places] : [state]
  const found = exists(
    db
      .select({ id: publications.id })
      .from(publications)
      .where(
        and(eq(publications.subjectId, announcements.id), inArray(publications.state, wanted)),
      ),
  )
  return state === 'draft' ? not(found) : found
}

/** Identifiers are given in the order of time. */
const byAge = ({ tables: { announcements } }: Reader): Sort => ({
  name: 'id',
  column: announcements.id,
  kind: 'text',
  direction: 'descending',
})

function cursorOf(db: Reader, text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined
  const cursor = decodeCursor(byAge(db), text)
  if (!cursor) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  return cursor
}

async function total(db: Reader, where: SQL | undefined): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(db.tables.announcements).where(where)
  return counted?.rows ?? 0
}

async function listed(
  db: Reader,
  rows: readonly Row[],
  actor: Actor | null,
): Promise<AnnouncementListed[]> {
  const { publications } = db.tables
  const ids = rows.map(({ id }) => id)
  const states = await db
    .select({ subjectId: publications.subjectId, state: publications.state })
    .from(publications)
    .where(and(inArray(publications.subjectId, ids), inArray(publications.state, [...places])))
  const agreement = await agreementsLinked(
    db,
    actor,
    rows.map(({ agreementId }) => agreementId),
  )
  return rows.map(({ texts: _, ...row }) => {
    const own = states.filter(({ subjectId }) => subjectId === row.id).map(({ state }) => state)
    return {
      ...row,
      agreement: agreement(row.agreementId),
      publication: places.find((state) => own.includes(state)) ?? null,
    }
  })
}
