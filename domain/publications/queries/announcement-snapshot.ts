import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { openSourceOf } from '../rules.ts'
import type { AnnouncementSnapshot } from '../schema/snapshot.ts'

type Row = Reader['tables']['announcements']['$inferSelect']

/**
 * What the public would be shown of a notice as it is kept now. Its agreement is linked when it is
 * read, if that was published too: else its reference alone would tell of it.
 */
export async function snapshotOfAnnouncement(db: Reader, row: Row): Promise<AnnouncementSnapshot> {
  return {
    slug: row.slug,
    titles: row.titles,
    summaries: row.summaries,
    texts: row.texts,
    originalLanguage: row.originalLanguage,
    issuedOn: row.issuedOn,
    places: row.places,
    issuer: await issuerOf(db, row.issuerId),
    source: openSourceOf(await sourceOf(db, row.sourceId)),
  }
}

async function issuerOf(db: Reader, id: string | null): Promise<AnnouncementSnapshot['issuer']> {
  if (id === null) return null
  const { parties } = db.tables
  const { names, acronym, country } = parties
  const [found] = await db
    .select({ names, acronym, country })
    .from(parties)
    .where(eq(parties.id, id))
  return found ?? null
}

async function sourceOf(db: Reader, id: string | null) {
  if (id === null) return null
  const { sources } = db.tables
  const [found] = await db.select().from(sources).where(eq(sources.id, id))
  return found ?? null
}
