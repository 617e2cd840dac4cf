import type { Kit } from '../dialect/sqlite/kit.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { AgreementTables } from './agreements.ts'
import type { HouseTables } from './people-of-the-house.ts'

/** The texts that facts were read from, so that a sentence is found where it stands. */
export function sourceTables(kit: Kit, house: HouseTables, { agreements }: AgreementTables) {
  const sources = kit.table(
    'sources',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit.text('agreement_id').references(() => agreements.id),
      kind: kit
        .oneOf('kind', ['announcement', 'agreementText', 'minutes', 'letter', 'gazette', 'other'])
        .notNull(),
      titles: kit.languageMap('titles').notNull(),
      address: kit.text('address'),
      ...kit.uncertainDay('issuedOn'),
      // The words themselves in their own language; null where only the place is known.
      text: kit.text('text'),
      language: kit.text('language').notNull(),
      documentId: kit.text('document_id'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('sources_agreement').on(t.agreementId),
      kit.index('sources_desk').on(t.deskId),
    ],
  )
  return { sources }
}

export type SourceTables = ReturnType<typeof sourceTables>

/** The sentence that a record was read from, in whichever source, and how sure it is. */
export const sourcedColumns = (kit: Kit, { sources }: SourceTables) => ({
  sourceId: kit.text('source_id').references(() => sources.id),
  quotation: kit.text('quotation'),
  quotationLanguage: kit.text('quotation_language'),
  certainty: kit.oneOf('certainty', ['stated', 'inferred', 'uncertain']),
})
