import { z } from 'zod'
import { readDuration } from '#lib/durations.ts'
import { languageTag, line } from '#lib/fields.ts'
import { uncertainDay } from '#lib/uncertain-day-field.ts'
import type { ClauseKind } from './words.ts'

const duration = () => z.string().refine((text) => readDuration(text).ok, 'noDuration')

/** A length that may also have no end; null is "not stated". */
const openLength = () => z.union([z.literal('indefinite'), duration()], 'noLength').nullable()

const counts = () => z.enum(['receipt', 'dispatch']).nullable().default(null)

const placeInText = line(120).nullable().default(null)

/** A structured term, as the contract's `status --facts` writes it. */
export const clause = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('entryIntoForce'),
      by: z.enum(['signature', 'laterNotification', 'exchangeOfNotes', 'date']),
      after: duration().nullable().default(null),
      on: uncertainDay().nullable().default(null),
      placeInText,
    }),
    z.strictObject({
      kind: z.literal('term'),
      length: openLength(),
      /** The last day in force: the anniversary of the entry into force, or the day before it. */
      ends: z.enum(['anniversary', 'dayBefore']).default('anniversary'),
      placeInText,
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
      placeInText,
    }),
    z.strictObject({
      kind: z.literal('notice'),
      length: duration().nullable(),
      counts: counts(),
      placeInText,
    }),
    z.strictObject({
      kind: z.literal('denunciation'),
      notice: duration().nullable(),
      counts: counts(),
      placeInText,
    }),
    z.strictObject({
      kind: z.literal('survival'),
      until: uncertainDay().nullable().default(null),
      length: openLength().default(null),
      placeInText,
    }),
    z.strictObject({ kind: z.literal('amendment'), text: line(1_000), placeInText }),
    z.strictObject({
      kind: z.literal('languages'),
      originals: z.number().int().min(1).max(99).nullable().default(null),
      /** The languages of the authentic texts; a translation is none (`domain.md` rule 26). */
      authentic: z.array(languageTag()).min(1).max(20),
      /** The one that prevails; null where all are equally authentic. */
      prevails: languageTag().nullable().default(null),
      placeInText,
    }),
    z.strictObject({ kind: z.literal('costSharing'), text: line(1_000), placeInText }),
  ],
  { error: 'noSuchClauseKind' },
)
export type Clause = z.infer<typeof clause>

export type ClauseOf<Kind extends ClauseKind> = Extract<Clause, { kind: Kind }>
