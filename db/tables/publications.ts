import { sql } from 'drizzle-orm'
import type { Kit } from '../dialect/sqlite/kit.ts'
import type { Json } from '../values.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { AgreementTables } from './agreements.ts'
import type { PartyTables } from './parties.ts'
import type { HouseTables } from './people-of-the-house.ts'
import type { SourceTables } from './sources.ts'
import type { VisitTables } from './visits.ts'

/** Public notices, and what the public sees of them and of agreements: snapshots, never the records. */
export function publicationTables(
  kit: Kit,
  house: HouseTables,
  bodies: PartyTables,
  { agreements }: AgreementTables,
  { sources }: SourceTables,
  { visits }: VisitTables,
) {
  const announcements = kit.table(
    'announcements',
    {
      id: kit.text('id').primaryKey(),
      slug: kit.text('slug').notNull().unique(),
      agreementId: kit.text('agreement_id').references(() => agreements.id),
      visitId: kit.text('visit_id').references(() => visits.id),
      sourceId: kit.text('source_id').references(() => sources.id),
      issuerId: kit.text('issuer_id').references(() => bodies.parties.id),
      titles: kit.languageMap('titles').notNull(),
      // One sentence for the board; where there is none, the text's first stands there.
      summaries: kit.languageMap('summaries'),
      texts: kit.languageMap('texts').notNull(),
      // The language that it was written in; the others are translations.
      originalLanguage: kit.text('original_language').notNull(),
      issuedOn: kit.day('issued_on'),
      // Where it was given, as a paper's dateline says it.
      places: kit.languageMap('places'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('announcements_agreement').on(t.agreementId),
      kit.index('announcements_visit').on(t.visitId),
      kit.index('announcements_desk').on(t.deskId, t.id),
    ],
  )
  const publications = kit.table(
    'publications',
    {
      id: kit.text('id').primaryKey(),
      subjectKind: kit.oneOf('subject_kind', ['agreement', 'announcement']).notNull(),
      subjectId: kit.text('subject_id').notNull(),
      agreementId: kit.text('agreement_id').references(() => agreements.id),
      // The agreement's reference, or the announcement's slug: where the public finds it.
      address: kit.text('address').notNull(),
      // What is shown, as it stood at this entry of the audit log, with the hash of its canonical JSON.
      seq: kit.int('seq').notNull(),
      content: kit.json<Json>('content').notNull(),
      contentHash: kit.text('content_hash').notNull(),
      state: kit
        .oneOf('state', ['proposed', 'published', 'declined', 'superseded', 'withdrawn'])
        .notNull(),
      proposedBy: kit.text('proposed_by').references(() => house.users.id),
      proposedAt: kit.instant('proposed_at').notNull(),
      decidedBy: kit.text('decided_by').references(() => house.users.id),
      decidedAt: kit.instant('decided_at'),
      reason: kit.text('reason'),
      withdrawnAt: kit.instant('withdrawn_at'),
      // What the public's list is narrowed and sorted by.
      sortTitle: kit.text('sort_title').notNull(),
      kind: kit.text('kind'),
      country: kit.text('country'),
      ...kit.uncertainDay('signedOn'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('publications_subject').on(t.subjectId, t.state),
      kit
        .uniqueIndex('publications_standing')
        .on(t.subjectKind, t.address)
        .where(sql`state IN ('published', 'withdrawn')`),
      kit.index('publications_board').on(t.subjectKind, t.id).where(sql`state = 'published'`),
      kit
        .index('publications_register')
        .on(t.subjectKind, t.signedOnLower, t.id)
        .where(sql`state = 'published'`),
      kit
        .index('publications_titles')
        .on(t.subjectKind, t.sortTitle, t.id)
        .where(sql`state = 'published'`),
      kit.index('publications_agreement').on(t.agreementId, t.subjectKind),
      kit.index('publications_waiting').on(t.state, t.deskId, t.proposedAt),
    ],
  )
  const publicationAreas = kit.table(
    'publication_areas',
    {
      publicationId: kit
        .text('publication_id')
        .notNull()
        .references(() => publications.id),
      code: kit.text('code').notNull(),
      labels: kit.languageMap('labels').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.publicationId, t.code], name: 'publication_areas_key' }),
      kit.index('publication_areas_code').on(t.code, t.publicationId),
    ],
  )
  // The words that the public finds it by, as `searchTokens` cuts them: each once.
  const publicationWords = kit.table(
    'publication_words',
    {
      token: kit.text('token').notNull(),
      publicationId: kit
        .text('publication_id')
        .notNull()
        .references(() => publications.id),
    },
    (t) => [
      kit.primaryKey({ columns: [t.token, t.publicationId], name: 'publication_words_key' }),
      kit.index('publication_words_publication').on(t.publicationId),
    ],
  )
  // The legal states that what was published leads to, each from its first day to its last.
  const publicationStates = kit.table(
    'publication_states',
    {
      publicationId: kit
        .text('publication_id')
        .notNull()
        .references(() => publications.id),
      fromDay: kit.day('from_day').notNull(),
      toDay: kit.day('to_day'),
      state: kit.text('state').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.publicationId, t.fromDay], name: 'publication_states_key' }),
      kit.index('publication_states_state').on(t.state, t.fromDay, t.publicationId),
    ],
  )
  return { announcements, publications, publicationAreas, publicationWords, publicationStates }
}
