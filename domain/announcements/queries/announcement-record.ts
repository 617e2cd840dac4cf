import { and, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { Subject } from '../../command.ts'
import type { LinkField, NamedByNotice } from '../rules.ts'

type Row = Reader['tables']['announcements']['$inferSelect']

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
  summaries: row.summaries,
  texts: row.texts,
  originalLanguage: row.originalLanguage,
  issuedOn: row.issuedOn,
  places: row.places,
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
