import { and, count, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm'
import { type Cursor, decodeCursor, keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { readableWhere } from '../access/queries.ts'
import { staffReads } from '../access/rules.ts'
import type { Actor } from '../access/schema.ts'
import type { Subject } from '../command.ts'
import { invalid } from '../outcome.ts'
import { query } from '../query.ts'
import type { LinkField, NamedByNotice } from './rules.ts'
import {
  type Announcement,
  type AnnouncementListed,
  type AnnouncementPage,
  announcement,
  announcementPage,
  listAnnouncementsInput,
  readAnnouncementInput,
} from './schema.ts'

type Row = Reader['tables']['announcements']['$inferSelect']

/** One notice as its desk keeps it, with its text in every language. */
export const readAnnouncement = query({
  name: 'announcement.read',
  event: 'announcement.read',
  route: 'GET /announcements/{announcementId}',
  input: readAnnouncementInput,
  output: announcement,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<Announcement | null> => {
    const { announcements } = db.tables
    const [row] = await db
      .select()
      .from(announcements)
      .where(
        and(eq(announcements.id, input.announcementId), readableWhere(db, actor, announcements)),
      )
    return row ?? null
  },
  discloses: (answer) => [answer],
})

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
    const { agreementId, limit } = input
    const where = and(
      agreementId === undefined ? undefined : eq(announcements.agreementId, agreementId),
      readableWhere(db, actor, announcements),
    )
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
      items: await withPublication(db, page.rows),
      nextCursor: page.next ?? null,
      total: { exact: await total(db, where) },
    }
  },
  discloses: ({ items }) => items,
})

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

/** What the public sees goes before what waits: a notice may be proposed anew while it stands. */
const places = ['published', 'withdrawn', 'proposed'] as const

async function withPublication(db: Reader, rows: readonly Row[]): Promise<AnnouncementListed[]> {
  const { publications } = db.tables
  const ids = rows.map(({ id }) => id)
  const states = await db
    .select({ subjectId: publications.subjectId, state: publications.state })
    .from(publications)
    .where(and(inArray(publications.subjectId, ids), inArray(publications.state, [...places])))
  return rows.map(({ texts: _, ...row }) => {
    const own = states.filter(({ subjectId }) => subjectId === row.id).map(({ state }) => state)
    return { ...row, publication: places.find((state) => own.includes(state)) ?? null }
  })
}

/** A notice as it is kept, or null where there is none. */
export async function announcementRecord(
  db: Reader,
  id: string,
): Promise<(Subject & { row: Row }) | null> {
  const { announcements } = db.tables
  const [row] = await db.select().from(announcements).where(eq(announcements.id, id))
  if (!row) return null
  const { agreementId, deskId, level, version } = row
  const content = announcementContent(row)
  return { kind: 'announcement', id, agreementId, deskId, level, version, row, content }
}

/** What versions keep of a notice. */
export const announcementContent = (
  row: Omit<Row, 'id' | 'deskId' | 'level' | 'version'>,
): Record<string, Json> => ({
  slug: row.slug,
  titles: row.titles,
  texts: row.texts,
  originalLanguage: row.originalLanguage,
  issuedOn: row.issuedOn,
  agreementId: row.agreementId,
  visitId: row.visitId,
  sourceId: row.sourceId,
  issuerId: row.issuerId,
})

/** The slugs that stand already, of those that begin with one: it, and it with a number. */
export async function slugsLike(db: Reader, slug: string): Promise<Set<string>> {
  const { announcements } = db.tables
  const numbered = and(gte(announcements.slug, `${slug}-`), lt(announcements.slug, `${slug}.`))
  const rows = await db
    .select({ slug: announcements.slug })
    .from(announcements)
    .where(or(eq(announcements.slug, slug), numbered))
  return new Set(rows.map((row) => row.slug))
}

/** Whether the public has seen a notice at its address. */
export async function isPublicAddress(db: Reader, slug: string): Promise<boolean> {
  const { publications } = db.tables
  const rows = await db
    .select({ id: publications.id })
    .from(publications)
    .where(
      and(
        eq(publications.subjectKind, 'announcement'),
        eq(publications.address, slug),
        inArray(publications.state, ['published', 'withdrawn', 'proposed']),
      ),
    )
    .limit(1)
  return rows.length > 0
}

type Links = { readonly [Field in LinkField]: string | null }

/** Which of the records that a notice names are there and the caller's to know of. */
export async function namedByNotice(
  db: Reader,
  actor: Actor | null,
  links: Links,
): Promise<NamedByNotice> {
  const { agreements, visits, sources, parties } = db.tables
  const readableAgreement = readableWhere(db, actor, { ...agreements, agreementId: agreements.id })
  return {
    agreementId: await isThere(db, agreements, links.agreementId, readableAgreement),
    visitId: await isThere(db, visits, links.visitId, readableWhere(db, actor, visits)),
    sourceId: await isThere(db, sources, links.sourceId, readableWhere(db, actor, sources)),
    issuerId: await isThere(db, parties, links.issuerId, undefined),
  }
}

type Named = Reader['tables']['agreements' | 'visits' | 'sources' | 'parties']

async function isThere(db: Reader, table: Named, id: string | null, readable: SQL | undefined) {
  if (id === null) return false
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, id), readable))
  return rows.length > 0
}
