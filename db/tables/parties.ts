import type { Kit } from '../dialect/sqlite/kit.ts'
import { versionColumn } from './access.ts'

const partyKinds = [
  'state',
  'ministry',
  'council',
  'agency',
  'university',
  'company',
  'internationalOrganisation',
] as const

/** Bodies that make agreements, their people and programmes, and the list of what agreements are about. */
export function partyTables(kit: Kit) {
  const parties = kit.table(
    'parties',
    {
      id: kit.text('id').primaryKey(),
      kind: kit.oneOf('kind', partyKinds).notNull(),
      names: kit.languageMap('names').notNull(),
      acronym: kit.text('acronym'),
      country: kit.text('country'),
      // The body that it is part of, and the one that it was found to be the same as.
      parentId: kit.text('parent_id'),
      mergedIntoId: kit.text('merged_into_id'),
      // The country, then the name, folded: the one order of lists.
      sortKey: kit.text('sort_key').notNull().default(''),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('parties_country').on(t.country, t.sortKey, t.id),
      kit.index('parties_sorted').on(t.sortKey, t.id),
      kit.index('parties_parent').on(t.parentId),
      kit.index('parties_merged').on(t.mergedIntoId),
    ],
  )
  // Names that a body had before, or has beside the one it goes by, each with the days it was so called.
  const partyNames = kit.table(
    'party_names',
    {
      id: kit.text('id').primaryKey(),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id),
      names: kit.languageMap('names').notNull(),
      acronym: kit.text('acronym'),
      ...kit.uncertainDay('calledFrom'),
      ...kit.uncertainDay('calledUntil'),
      position: kit.int('position').notNull(),
    },
    (t) => [kit.index('party_names_party').on(t.partyId, t.position)],
  )
  const partySuccessions = kit.table(
    'party_successions',
    {
      id: kit.text('id').primaryKey(),
      predecessorId: kit
        .text('predecessor_id')
        .notNull()
        .references(() => parties.id),
      successorId: kit
        .text('successor_id')
        .notNull()
        .references(() => parties.id),
      ...kit.uncertainDay('succeededOn'),
    },
    (t) => [
      kit.uniqueIndex('party_successions_pair').on(t.predecessorId, t.successorId),
      kit.index('party_successions_successor').on(t.successorId),
    ],
  )
  const priorityAreas = kit.table(
    'priority_areas',
    {
      id: kit.text('id').primaryKey(),
      code: kit.text('code').notNull().unique(),
      labels: kit.languageMap('labels').notNull(),
      // The OECD field of science and the goals of sustainable development that it falls under.
      field: kit.text('field'),
      goals: kit.json<number[]>('goals'),
      retiredAt: kit.instant('retired_at'),
      mergedIntoId: kit.text('merged_into_id'),
      ...versionColumn(kit),
    },
    (t) => [kit.index('priority_areas_merged').on(t.mergedIntoId)],
  )
  // Policies and initiatives that agreements are linked to; they belong to somebody, and bind nobody here.
  const programmes = kit.table(
    'programmes',
    {
      id: kit.text('id').primaryKey(),
      names: kit.languageMap('names').notNull(),
      sortName: kit.text('sort_name').notNull(),
      ownerId: kit.text('owner_id').references(() => parties.id),
      ownerCountry: kit.text('owner_country'),
      // The one that it was found to be: it counts and is offered under that one.
      mergedIntoId: kit.text('merged_into_id'),
      retiredAt: kit.instant('retired_at'),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('programmes_name').on(t.sortName, t.id),
      kit.index('programmes_merged').on(t.mergedIntoId),
    ],
  )
  const people = kit.table(
    'people',
    {
      id: kit.text('id').primaryKey(),
      names: kit.languageMap('names').notNull(),
      // The part of each name that is the family's: cultures put it first or last.
      familyNames: kit.languageMap('family_names'),
      // By the family's name, where it is marked.
      sortName: kit.text('sort_name').notNull(),
      country: kit.text('country'),
      ...versionColumn(kit),
    },
    (t) => [kit.index('people_name').on(t.sortName, t.id)],
  )
  const personPosts = kit.table(
    'person_posts',
    {
      id: kit.text('id').primaryKey(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id),
      posts: kit.languageMap('posts').notNull(),
      ...kit.uncertainDay('heldFrom'),
      ...kit.uncertainDay('heldUntil'),
      position: kit.int('position').notNull(),
    },
    (t) => [
      kit.index('person_posts_person').on(t.personId, t.position),
      kit.index('person_posts_party').on(t.partyId),
    ],
  )
  // What a body, a person, a programme, an area, a plan or a promise is found by, whichever of its names
  // one knows: each name's tokens, folded, so that the beginning of a word is a range of this index.
  const nameTokens = kit.table(
    'name_tokens',
    {
      kind: kit.text('kind').notNull(),
      token: kit.text('token').notNull(),
      recordId: kit.text('record_id').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.kind, t.token, t.recordId], name: 'name_tokens_key' }),
      kit.index('name_tokens_record').on(t.recordId),
    ],
  )
  return {
    parties,
    partyNames,
    partySuccessions,
    priorityAreas,
    programmes,
    people,
    personPosts,
    nameTokens,
  }
}

export type PartyTables = ReturnType<typeof partyTables>
