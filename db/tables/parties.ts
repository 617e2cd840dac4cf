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

/** Bodies that make agreements, and the maintained list of what agreements are about. */
export function partyTables(kit: Kit) {
  const parties = kit.table(
    'parties',
    {
      id: kit.text('id').primaryKey(),
      kind: kit.oneOf('kind', partyKinds).notNull(),
      names: kit.languageMap('names').notNull(),
      acronym: kit.text('acronym'),
      country: kit.text('country'),
      ...versionColumn(kit),
    },
    (t) => [kit.index('parties_country').on(t.country)],
  )
  const priorityAreas = kit.table('priority_areas', {
    id: kit.text('id').primaryKey(),
    code: kit.text('code').notNull().unique(),
    labels: kit.languageMap('labels').notNull(),
    ...versionColumn(kit),
  })
  return { parties, priorityAreas }
}

export type PartyTables = ReturnType<typeof partyTables>
