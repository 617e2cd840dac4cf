import { sql } from 'drizzle-orm'
import type { Kit } from '../dialect/sqlite/kit.ts'
import { parentFates, parentRelations, sides } from '../values.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { PartyTables } from './parties.ts'
import type { HouseTables } from './people-of-the-house.ts'

const legalCharacters = ['binding', 'nonBinding', 'notStated'] as const

/** The agreement, who made it, and what it is about. */
export function agreementTables(kit: Kit, house: HouseTables, bodies: PartyTables) {
  const agreements = kit.table(
    'agreements',
    {
      id: kit.text('id').primaryKey(),
      reference: kit.text('reference').notNull().unique(),
      counterpartReference: kit.text('counterpart_reference'),
      kind: kit.text('kind').notNull(),
      titles: kit.languageMap('titles').notNull(),
      // Languages sort differently; one folded key gives one order on both databases.
      sortTitle: kit.text('sort_title').notNull(),
      ...kit.uncertainDay('signedOn'),
      signedAt: kit.languageMap('signed_at'),
      ...kit.uncertainDay('enteredIntoForceOn'),
      // What events and clauses say, so that a list tells legal states without reading them:
      // the day by which one side has surely signed, whether anything is said of the entry into
      // force, and the last day in force where a term ends by itself.
      firstSignedOn: kit.day('first_signed_on'),
      entryStated: kit.bool('entry_stated').notNull().default(false),
      inForceUntil: kit.day('in_force_until'),
      // A life that those days do not tell has its states in legal_spans.
      hasTurns: kit.bool('has_turns').notNull().default(false),
      ourCharacter: kit.oneOf('our_character', legalCharacters).notNull(),
      counterpartCharacter: kit.oneOf('counterpart_character', legalCharacters).notNull(),
      areasStatedBy: kit.oneOf('areas_stated_by', sides),
      areasExhaustive: kit.bool('areas_exhaustive'),
      counterpartCountry: kit.text('counterpart_country'),
      parentId: kit.text('parent_id'),
      parentRelation: kit.oneOf('parent_relation', parentRelations),
      recordStatus: kit
        .oneOf('record_status', ['draft', 'submitted', 'validated', 'reopened'])
        .notNull(),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      // Level and desk stand in the indexes of lists, so that rows are counted without being read.
      kit.index('agreements_signed').on(t.signedOnLower, t.id, t.level, t.deskId),
      kit.index('agreements_title').on(t.sortTitle, t.id),
      kit.index('agreements_kind').on(t.kind, t.signedOnLower, t.id, t.level, t.deskId),
      kit
        .index('agreements_character')
        .on(t.ourCharacter, t.counterpartCharacter, t.signedOnLower, t.id, t.level, t.deskId),
      kit
        .index('agreements_country')
        .on(t.counterpartCountry, t.signedOnLower, t.id, t.level, t.deskId),
      kit.index('agreements_desk').on(t.deskId, t.signedOnLower, t.id, t.level),
      kit.index('agreements_level').on(t.level, t.signedOnLower, t.id),
      kit
        .index('agreements_entry')
        .on(t.enteredIntoForceOnUpper, t.entryStated, t.signedOnLower, t.id, t.level, t.deskId),
      // All that a dashboard counts by, so that it walks this and no row.
      kit
        .index('agreements_counted')
        .on(
          t.deskId,
          t.level,
          t.counterpartCountry,
          t.signedOnLower,
          t.signedOnUpper,
          t.firstSignedOn,
          t.enteredIntoForceOnUpper,
          t.entryStated,
          t.inForceUntil,
          t.hasTurns,
          t.id,
        ),
      kit.index('agreements_until').on(t.inForceUntil),
      // How long something is signed already, whatever its day turns out to be.
      kit.index('agreements_signed_last').on(t.signedOnUpper, t.id, t.level, t.deskId),
      kit.index('agreements_submitted').on(t.deskId).where(sql`record_status = 'submitted'`),
      kit.index('agreements_parent').on(t.parentId),
      kit
        .index('agreements_signed_within')
        .on(t.signedOnUpper, t.signedOnLower, t.id)
        .where(sql`signed_on_lower <> signed_on_upper`),
    ],
  )
  const agreementReaders = kit.table(
    'agreement_readers',
    {
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => house.users.id),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.userId, t.agreementId],
        name: 'agreement_readers_key',
      }),
      kit.index('agreement_readers_agreement').on(t.agreementId),
    ],
  )
  const agreementParties = kit.table(
    'agreement_parties',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => bodies.parties.id),
      side: kit.oneOf('side', sides).notNull(),
      role: kit.oneOf('role', ['lead', 'executing']).notNull(),
      position: kit.int('position').notNull(),
    },
    (t) => [
      kit.index('agreement_parties_named').on(t.agreementId, t.position, t.side, t.partyId),
      kit.index('agreement_parties_party').on(t.partyId, t.agreementId),
    ],
  )
  const signatories = kit.table(
    'signatories',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => bodies.parties.id),
      personId: kit.text('person_id').references(() => bodies.people.id),
      side: kit.oneOf('side', sides).notNull(),
      // As they stood that day: a later change of post leaves them as they are (`domain.md` rule 23).
      names: kit.languageMap('names').notNull(),
      posts: kit.languageMap('posts').notNull(),
      // The instrument that gave the power to sign, where it is known.
      powers: kit.text('powers'),
      position: kit.int('position').notNull(),
    },
    (t) => [
      kit.index('signatories_agreement').on(t.agreementId, t.position),
      kit.index('signatories_person').on(t.personId),
    ],
  )
  const agreementAreas = kit.table(
    'agreement_areas',
    {
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      areaId: kit
        .text('area_id')
        .notNull()
        .references(() => bodies.priorityAreas.id),
      position: kit.int('position').notNull(),
      verbatim: kit.text('verbatim').notNull(),
      verbatimLanguage: kit.text('verbatim_language').notNull(),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.agreementId, t.areaId],
        name: 'agreement_areas_key',
      }),
      kit.index('agreement_areas_area').on(t.areaId, t.agreementId),
    ],
  )
  const agreementProgrammes = kit.table(
    'agreement_programmes',
    {
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      programmeId: kit
        .text('programme_id')
        .notNull()
        .references(() => bodies.programmes.id),
      statedBy: kit.oneOf('stated_by', sides),
      verbatim: kit.text('verbatim').notNull(),
      verbatimLanguage: kit.text('verbatim_language').notNull(),
      position: kit.int('position').notNull(),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.agreementId, t.programmeId],
        name: 'agreement_programmes_key',
      }),
      kit.index('agreement_programmes_programme').on(t.programmeId, t.agreementId),
    ],
  )
  // What was decided to become of an agreement at its parent's end; the latest holds.
  const parentEndings = kit.table(
    'parent_endings',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      parentId: kit
        .text('parent_id')
        .notNull()
        .references(() => agreements.id),
      fate: kit.oneOf('fate', parentFates).notNull(),
      reason: kit.text('reason').notNull(),
      recordedSeq: kit.int('recorded_seq').notNull(),
    },
    (t) => [kit.index('parent_endings_agreement').on(t.agreementId, t.recordedSeq)],
  )
  return {
    agreements,
    parentEndings,
    agreementReaders,
    agreementParties,
    signatories,
    agreementAreas,
    agreementProgrammes,
  }
}

export type AgreementTables = ReturnType<typeof agreementTables>
