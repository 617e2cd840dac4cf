import type { Kit } from '../dialect/sqlite/kit.ts'
import { type LanguageMap, sides } from '../values.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { AgreementTables } from './agreements.ts'
import type { PartyTables } from './parties.ts'
import type { HouseTables } from './people-of-the-house.ts'
import { type SourceTables, sourcedColumns } from './sources.ts'

/** Stays of delegations, the talks and site visits within them, and who took part. */
export function visitTables(
  kit: Kit,
  house: HouseTables,
  bodies: PartyTables,
  { agreements }: AgreementTables,
  sources: SourceTables,
) {
  const visits = kit.table(
    'visits',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit.text('agreement_id').references(() => agreements.id),
      titles: kit.languageMap('titles').notNull(),
      visitingSide: kit.oneOf('visiting_side', sides).notNull(),
      delegationId: kit
        .text('delegation_id')
        .notNull()
        .references(() => bodies.parties.id),
      hostId: kit.text('host_id').references(() => bodies.parties.id),
      country: kit.text('country'),
      places: kit.languageMap('places'),
      // A stay lasts: each of its days is meant, which is another thing than one day within bounds.
      fromDay: kit.day('from_day').notNull(),
      toDay: kit.day('to_day').notNull(),
      ...sourcedColumns(kit, sources),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('visits_from').on(t.fromDay, t.id),
      kit.index('visits_agreement').on(t.agreementId, t.fromDay),
      kit.index('visits_desk').on(t.deskId, t.fromDay, t.id),
      kit.index('visits_source').on(t.sourceId),
    ],
  )
  const meetings = kit.table(
    'meetings',
    {
      id: kit.text('id').primaryKey(),
      visitId: kit.text('visit_id').references(() => visits.id),
      agreementId: kit.text('agreement_id').references(() => agreements.id),
      kind: kit.oneOf('kind', ['talks', 'siteVisit']).notNull(),
      titles: kit.languageMap('titles').notNull(),
      // Whom the visitors met, or whose site it is.
      counterpartId: kit.text('counterpart_id').references(() => bodies.parties.id),
      ...kit.uncertainDay('heldOn'),
      places: kit.languageMap('places'),
      topics: kit.json<LanguageMap[]>('topics').notNull(),
      said: kit.languageMap('said'),
      position: kit.int('position').notNull(),
      ...sourcedColumns(kit, sources),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('meetings_visit').on(t.visitId, t.position),
      kit.index('meetings_agreement').on(t.agreementId),
      kit.index('meetings_desk').on(t.deskId, t.heldOnLower),
      kit.index('meetings_source').on(t.sourceId),
    ],
  )
  // Of a visit (the delegation) or of one meeting. Some are known by their post alone.
  const participants = kit.table(
    'participants',
    {
      id: kit.text('id').primaryKey(),
      visitId: kit.text('visit_id').references(() => visits.id),
      meetingId: kit.text('meeting_id').references(() => meetings.id),
      personId: kit.text('person_id').references(() => bodies.people.id),
      partyId: kit.text('party_id').references(() => bodies.parties.id),
      side: kit.oneOf('side', sides).notNull(),
      role: kit.oneOf('role', ['head', 'member']).notNull(),
      names: kit.languageMap('names'),
      posts: kit.languageMap('posts'),
      position: kit.int('position').notNull(),
    },
    (t) => [
      kit.index('participants_visit').on(t.visitId, t.position),
      kit.index('participants_meeting').on(t.meetingId, t.position),
      kit.index('participants_person').on(t.personId),
    ],
  )
  return { visits, meetings, participants }
}

export type VisitTables = ReturnType<typeof visitTables>
