import { z } from 'zod'
import { readDuration } from '#lib/durations.ts'
import { languageTag, line, paragraph } from '#lib/fields.ts'
import { uncertainDay } from '#lib/uncertain-day-field.ts'
import { verbatim } from './read-from.ts'
import { type ClauseKind, missingTerms, openTerms } from './words.ts'

const duration = () => z.string().refine((text) => readDuration(text).ok, 'noDuration')

/** A length that may also have no end; null is "not stated". */
const openLength = () => z.union([z.literal('indefinite'), duration()], 'noLength').nullable()

const counts = () => z.enum(['receipt', 'dispatch']).nullable().default(null)

/** What every clause may say beside its terms. */
const further = {
  placeInText: line(120).nullable().default(null),
  quotation: verbatim.optional(),
  /** The terms that the text leaves open, and that were answered all the same, each with its reason. */
  inferred: z
    .array(z.strictObject({ term: z.enum(openTerms), reason: paragraph(1_000, 'reasonMissing') }))
    .max(openTerms.length)
    .optional(),
}

/** A structured term, as the contract's `status --facts` writes it. */
export const clause = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('entryIntoForce'),
      by: z.enum(['signature', 'laterNotification', 'exchangeOfNotes', 'date']),
      after: duration().nullable().default(null),
      on: uncertainDay().nullable().default(null),
      ...further,
    }),
    z.strictObject({
      kind: z.literal('term'),
      length: openLength(),
      /** The last day in force: the anniversary of the entry into force, or the day before it. */
      ends: z.enum(['anniversary', 'dayBefore']).default('anniversary'),
      ...further,
    }),
    z.strictObject({
      kind: z.literal('renewal'),
      mode: z.enum(['tacit', 'express', 'none']),
      length: openLength().default(null),
      /** For ever, once more, so many times more, or not said. */
      repeats: z
        .union([z.boolean(), z.number().int().min(1).max(99)])
        .nullable()
        .default(null),
      /** The most that the whole may last. */
      maxTotal: duration().nullable().default(null),
      ...further,
    }),
    z.strictObject({
      kind: z.literal('notice'),
      length: duration().nullable(),
      counts: counts(),
      /** Whether a weekend moves the day to send by back to the Friday before it. */
      weekend: z.enum(['fridayBefore', 'asItIs']).optional(),
      ...further,
    }),
    z.strictObject({
      kind: z.literal('denunciation'),
      notice: duration().nullable(),
      counts: counts(),
      ...further,
    }),
    z.strictObject({
      kind: z.literal('survival'),
      until: uncertainDay().nullable().default(null),
      length: openLength().default(null),
      ...further,
    }),
    z.strictObject({ kind: z.literal('amendment'), text: line(1_000), ...further }),
    z.strictObject({
      kind: z.literal('languages'),
      originals: z.number().int().min(1).max(99).nullable().default(null),
      /** The languages of the authentic texts; a translation is none (`domain.md` rule 26). */
      authentic: z.array(languageTag()).min(1).max(20),
      /** The one that prevails; null where all are equally authentic. */
      prevails: languageTag().nullable().default(null),
      ...further,
    }),
    z.strictObject({ kind: z.literal('costSharing'), text: line(1_000), ...further }),
    z.strictObject({
      kind: z.literal('notStated'),
      /** What was looked for in the text and does not stand there, and which part of it was read. */
      of: z
        .array(z.strictObject({ term: z.enum(missingTerms), lookedIn: line(300) }))
        .min(1)
        .max(missingTerms.length),
      ...further,
    }),
  ],
  { error: 'noSuchClauseKind' },
)
export type Clause = z.infer<typeof clause>

export type ClauseOf<Kind extends ClauseKind> = Extract<Clause, { kind: Kind }>
