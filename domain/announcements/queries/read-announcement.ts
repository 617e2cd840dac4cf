import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementsLinked } from '../../agreements/queries/agreements-linked.ts'
import { bodiesById } from '../../people/queries/bodies.ts'
import { query } from '../../query.ts'
import { sourcesNamed } from '../../sources/queries/sources-named.ts'
import { type Announcement, announcement, readAnnouncementInput } from '../schema.ts'

/** One notice as its desk keeps it, with its text in every language and what it names. */
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
    if (!row) return null
    const { agreementId, visitId, sourceId, issuerId } = row
    const body = (await bodiesById(db, [issuerId]))(issuerId)
    return {
      ...row,
      agreement: (await agreementsLinked(db, actor, [agreementId]))(agreementId),
      visit: await visitNamed(db, actor, visitId),
      source: (await sourcesNamed(db, actor, [sourceId]))(sourceId),
      issuer: body ? { id: body.id, names: body.names, acronym: body.acronym } : null,
      writable: can(actor, deskWrites, row, await isNamed(db, actor, row)),
    }
  },
  discloses: (answer) => [answer],
})

async function visitNamed(db: Reader, actor: Actor | null, id: string | null) {
  if (id === null) return null
  const { visits } = db.tables
  const [found] = await db
    .select({ id: visits.id, titles: visits.titles })
    .from(visits)
    .where(and(eq(visits.id, id), readableWhere(db, actor, visits)))
  return found ?? null
}
