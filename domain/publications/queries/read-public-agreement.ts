import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { todayIn } from '#lib/clock.ts'
import { query } from '../../query.ts'
import {
  type PublicAgreement,
  publicAgreement,
  readPublicAgreementInput,
} from '../schema/register.ts'
import type { AgreementSnapshot, AnnouncementSnapshot } from '../schema/snapshot.ts'
import { anyoneReads } from './list-public-agreements.ts'
import type { PublicationRow } from './publication-record.ts'
import { published, standsAt } from './public-filters.ts'
import { statusOf } from './public-status.ts'

/** What was published of an agreement; its page stays where it was withdrawn. */
export const readPublicAgreement = query({
  name: 'publicAgreement.read',
  event: 'publicAgreement.read',
  route: 'GET /public/agreements/{reference}',
  input: readPublicAgreementInput,
  output: publicAgreement,
  access: anyoneReads,
  answer: async (db, { input, today, home }): Promise<PublicAgreement | null> => {
    const row = await standing(db, 'agreement', input.reference.toUpperCase())
    if (!row) return null
    const record = row.state === 'published' ? (row.content as unknown as AgreementSnapshot) : null
    return {
      reference: row.address,
      ...publicationOf(row, home.zone),
      record,
      status: record && statusOf(record, input.on ?? today),
      announcements: record ? await noticesOf(db, row.agreementId) : [],
    }
  },
})

/** What stands at an address before the public. */
export async function standing(
  db: Reader,
  kind: PublicationRow['subjectKind'],
  address: string,
): Promise<PublicationRow | null> {
  const [row] = await db
    .select()
    .from(db.tables.publications)
    .where(standsAt(db, kind, address))
  return row ?? null
}

/** When it was published, and whether it was taken away since; days are those at home. */
export function publicationOf(row: PublicationRow, zone: string) {
  const { withdrawnAt, decidedAt, contentHash, reason } = row
  return {
    publishedOn: todayIn(zone, decidedAt ?? row.proposedAt),
    contentHash,
    withdrawn:
      row.state === 'withdrawn'
        ? { on: todayIn(zone, withdrawnAt ?? row.proposedAt), reason: reason ?? '' }
        : null,
  }
}

const mostNotices = 50

async function noticesOf(
  db: Reader,
  agreementId: string | null,
): Promise<PublicAgreement['announcements']> {
  if (agreementId === null) return []
  const { publications } = db.tables
  const rows = await db
    .select({ content: publications.content })
    .from(publications)
    .where(and(eq(publications.agreementId, agreementId), published(db, 'announcement')))
    .orderBy(desc(publications.id))
    .limit(mostNotices)
  return rows.map(({ content }) => {
    const { slug, titles, issuedOn } = content as unknown as AnnouncementSnapshot
    return { slug, titles, issuedOn }
  })
}
