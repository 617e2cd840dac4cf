import { createHash } from 'node:crypto'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { agreementRecord } from '../../agreements/queries/agreement-record.ts'
import { announcementRecord } from '../../announcements/queries/announcement-record.ts'
import type { Subject } from '../../command.ts'
import type { AgreementSnapshot, AnnouncementSnapshot, SubjectKind } from '../schema/snapshot.ts'
import { snapshotOfAgreement } from './agreement-snapshot.ts'
import { snapshotOfAnnouncement } from './announcement-snapshot.ts'

export type Snapshot = AgreementSnapshot | AnnouncementSnapshot

/** A record that may be published: it, what the public would see of it, and where. */
export type Publishable = Subject & {
  kind: SubjectKind
  deskId: string
  snapshot: Snapshot
  contentHash: string
  titles: LanguageMap
  address: string
}

/** The record of a kind with its snapshot of now, or null where there is none. */
export async function publishable(
  db: Reader,
  { subjectKind, subjectId }: { subjectKind: SubjectKind; subjectId: string },
): Promise<Publishable | null> {
  if (subjectKind === 'agreement') {
    const record = await agreementRecord(db, subjectId)
    if (!record) return null
    const { row, lists: _, ...subject } = record
    const snapshot = await snapshotOfAgreement(db, row)
    const { reference: address, deskId } = row
    return { ...subject, ...shown(snapshot), kind: subjectKind, address, deskId }
  }
  const record = await announcementRecord(db, subjectId)
  if (!record) return null
  const { row, ...subject } = record
  const snapshot = await snapshotOfAnnouncement(db, row)
  const { slug: address, deskId } = row
  return { ...subject, ...shown(snapshot), kind: subjectKind, address, deskId }
}

const shown = (snapshot: Snapshot) => ({
  snapshot,
  contentHash: createHash('sha256')
    .update(canonicalJson(snapshot as unknown as Json))
    .digest('hex'),
  titles: snapshot.titles,
})

type Row = Reader['tables']['publications']['$inferSelect']

/** What stands before the public of a record, and what waits to be decided on. */
export async function publicationsOf(
  db: Reader,
  subjectId: string,
): Promise<{ standing: Row | null; waiting: Row | null }> {
  const { publications } = db.tables
  const rows = await db
    .select()
    .from(publications)
    .where(
      and(
        eq(publications.subjectId, subjectId),
        inArray(publications.state, ['published', 'withdrawn', 'proposed']),
      ),
    )
  return {
    standing: rows.find(({ state }) => state !== 'proposed') ?? null,
    waiting: rows.find(({ state }) => state === 'proposed') ?? null,
  }
}

/** Records of which the public is shown something. */
const partsShown = [
  'agreement',
  'agreementParty',
  'signatory',
  'legalEvent',
  'clause',
  'assertion',
  'commitment',
  'contribution',
  'announcement',
]

/** Who changed a record last, or what of it is shown; null where nobody did or the command line. */
export async function lastChangedBy(
  db: Reader,
  { kind, id }: { kind: SubjectKind; id: string },
): Promise<string | null> {
  const { auditEntries } = db.tables
  const column = kind === 'agreement' ? auditEntries.agreementId : auditEntries.subjectId
  const [entry] = await db
    .select({ actorId: auditEntries.actorId })
    .from(auditEntries)
    .where(
      and(
        eq(column, id),
        eq(auditEntries.outcome, 'done'),
        inArray(auditEntries.subjectKind, kind === 'agreement' ? partsShown : [kind]),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(1)
  return entry?.actorId ?? null
}
