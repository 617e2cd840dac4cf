import { z } from 'zod'
import { readUncertainDay } from '#lib/edtf.ts'
import { id, languageMap, languageTag, line, paragraph } from '#lib/fields.ts'
import { certainties } from '../agreements/schema/words.ts'
import { webAddress } from '../sources/schema.ts'

/** What a source says of a fact, where it is not what the record says: a day, a text, or one by language. */
const assertedValue = z.union([line(500), languageMap(500)])

const fields = {
  /** The fact, by its name: `signedOn`, `signatories`, `areas`. */
  field: z
    .string()
    .regex(/^[a-z][A-Za-z]*$/, 'wrongFormat')
    .max(60),
  /** The source in the register; without one, what it is called and where it is found. */
  sourceId: id().nullable().default(null),
  source: languageMap(500).optional(),
  sourceAddress: webAddress().nullable().default(null),
  value: assertedValue.nullable().default(null),
  quotation: paragraph(5_000),
  quotationLanguage: languageTag(),
  certainty: z.enum(certainties),
}

type Sourced = { source?: Record<string, string> | undefined; sourceId: string | null }

/** For `refine`: the source is named, or it is one of the register. */
const hasSource = ({ source, sourceId }: Sourced) => source !== undefined || sourceId !== null
const sourceMissing = { error: 'required', path: ['source'] }

/** Where a fact was read: the sentence itself, its source, and how sure it is. */
export const assertion = z
  .strictObject(fields)
  .refine(hasSource, sourceMissing)
  .superRefine(checkValue)
export type Assertion = z.infer<typeof assertion>

/** The same where there are some already: with an `id` it is that one, as it is to be. */
export const listedAssertion = z
  .strictObject({ ...fields, id: id().optional() })
  .refine(hasSource, sourceMissing)
  .superRefine(checkValue)
export type ListedAssertion = z.infer<typeof listedAssertion>

/** An assertion that names its source by itself, as it is kept. */
export type KeptAssertion = Omit<Assertion, 'source'> & { source: Record<string, string> }

export const createAssertionInput = z
  .strictObject({ agreementId: id(), ...fields })
  .refine(hasSource, sourceMissing)
  .superRefine(checkValue)

/** The source stays; what is quoted, how sure it is and what it says instead are mended. */
export const changeAssertionInput = z
  .strictObject({
    assertionId: id(),
    field: fields.field.optional(),
    value: assertedValue.nullable().optional(),
    quotation: fields.quotation.optional(),
    quotationLanguage: fields.quotationLanguage.optional(),
    certainty: fields.certainty.optional(),
  })
  .superRefine(checkValue)

export const withdrawAssertionInput = z.strictObject({
  assertionId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const assertionSaved = z.strictObject({ id: id(), version: z.number().int() })

type Said = {
  field?: string | undefined
  value?: string | Record<string, string> | null | undefined
}

/** What a source says of a day is a day. */
function checkValue({ field = '', value }: Said, context: z.RefinementCtx) {
  if (!field.endsWith('On') || value === null || value === undefined) return
  const read = typeof value === 'string' ? readUncertainDay(value) : null
  if (read?.ok) return
  const message = read ? read.problem : 'wrongType'
  context.addIssue({ code: 'custom', path: ['value'], message, input: value })
}
