import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, languageMap, languageTag, line, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { uncertainDay, uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { hasPlace, placeFields, placeMissing } from '../agreements/schema/place.ts'
import { certainties } from '../agreements/schema/words.ts'

export const sourceKinds = [
  'announcement',
  'agreementText',
  'minutes',
  'letter',
  'gazette',
  'other',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A whole web address. */
export const webAddress = () =>
  line(2_000).pipe(z.url({ protocol: /^https?$/, error: 'wrongAddress' }))

/** So much text is kept of one source: a treaty of 100 pages. */
const longestText = 400_000

/** What a fact is read from: a source, the sentence itself, and how sure it is. */
export const sourcedFields = {
  sourceId: id().nullable().default(null),
  quotation: paragraph(5_000).nullable().default(null),
  quotationLanguage: languageTag().nullable().default(null),
  certainty: z.enum(certainties).nullable().default(null),
}

/** The same where a record is changed: what is left out stays. */
export const sourcedChanges = {
  sourceId: id().nullable().optional(),
  quotation: paragraph(5_000).nullable().optional(),
  quotationLanguage: languageTag().nullable().optional(),
  certainty: z.enum(certainties).nullable().optional(),
}

/** A text that facts were read from. */
export const createSourceInput = z
  .strictObject({
    ...placeFields,
    kind: z.enum(sourceKinds),
    titles: languageMap(500),
    address: webAddress().nullable().default(null),
    /** The day that it bears. It drives nothing (`domain.md` rule 5). */
    issuedOn: uncertainDay().nullable().default(null),
    /** The words themselves, in their own language; null where only the place is known. */
    text: paragraph(longestText).nullable().default(null),
    language: languageTag(),
    /** The file that it is kept as, under the same agreement. */
    documentId: id().nullable().default(null),
  })
  .refine(hasPlace, placeMissing)

export const changeSourceInput = z.strictObject({
  sourceId: id(),
  agreementId: id().nullable().optional(),
  kind: z.enum(sourceKinds).optional(),
  titles: languageMap(500).optional(),
  address: webAddress().nullable().optional(),
  issuedOn: uncertainDay().nullable().optional(),
  text: paragraph(longestText).nullable().optional(),
  language: languageTag().optional(),
  documentId: id().nullable().optional(),
})

export const sourceSaved = z.strictObject({ id: id(), version: z.number().int() })

export const readSourceInput = z.strictObject({ sourceId: id() })

export const listSourcesInput = z.strictObject({
  /** Beginnings of words of the title, in any language. */
  q: line(400).optional(),
  agreementId: id().optional(),
  kind: z.enum(sourceKinds).optional(),
  ...paging(),
})

/** A source without its words. */
export const sourceListed = z.strictObject({
  id: id(),
  kind: z.enum(sourceKinds),
  titles: languageMap(),
  address: z.string().nullable(),
  issuedOn: uncertainDayAnswer.nullable(),
  language: z.string(),
  hasText: z.boolean(),
  documentId: id().nullable(),
  agreementId: id().nullable(),
  deskId: id(),
  level: z.enum(levels),
  version: z.number().int(),
})
export type SourceListed = z.infer<typeof sourceListed>

export const sourcePage = pageOf(sourceListed)

/** Something that was read from the source: of which record, and by which words. */
const fact = z.strictObject({
  kind: z.enum(['assertion', 'commitment', 'visit', 'meeting']),
  id: id(),
  /** What it is called; an assertion has the field that it is about instead. */
  titles: languageMap().nullable(),
  field: z.string().nullable(),
  quotation: z.string().nullable(),
  certainty: z.enum(certainties).nullable(),
  /** Whether the quotation stands in the text; null where there is no text or no quotation. */
  found: z.boolean().nullable(),
  agreementId: id().nullable(),
  deskId: id(),
  level: z.enum(levels),
})
export type SourcedFact = z.infer<typeof fact>

/** A source with its words, and all that was read from it that the caller may know of. */
export const sourceDetail = sourceListed.extend({
  text: z.string().nullable(),
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }).nullable(),
  facts: z.array(fact),
  /** Whether the caller may change it. */
  writable: z.boolean(),
})
export type SourceDetail = z.infer<typeof sourceDetail>
