import { z } from 'zod'
import { sides } from '#db/values.ts'
import { readDuration } from '#lib/durations.ts'
import { languageMap, line } from '#lib/fields.ts'
import { uncertainDay } from '#lib/uncertain-day-field.ts'

const duration = () => z.string().refine((text) => readDuration(text).ok, 'noDuration')

/** A fact that the law follows from. Facts are added, and never changed. */
export const legalEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('signed'),
    side: z.enum(sides),
    on: uncertainDay(),
    place: languageMap(120).nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('enteredIntoForce'), on: uncertainDay() }),
])
export type LegalEvent = z.infer<typeof legalEvent>

const placeInText = line(120).nullable().default(null)

/** A structured term; `length: null` is "not stated", "indefinite" is open-ended. */
export const clause = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entryIntoForce'),
    by: z.enum(['signature', 'laterNotification', 'exchangeOfNotes', 'date']),
    after: duration().nullable().default(null),
    on: uncertainDay().nullable().default(null),
    placeInText,
  }),
  z.strictObject({
    kind: z.literal('term'),
    length: z.union([z.literal('indefinite'), duration()]).nullable(),
    ends: z.enum(['anniversary', 'dayBefore']).default('anniversary'),
    placeInText,
  }),
  z.strictObject({
    kind: z.literal('renewal'),
    mode: z.enum(['tacit', 'express', 'none']),
    length: duration().nullable().default(null),
    /** For ever, once more, so many times more, or not said. */
    repeats: z
      .union([z.boolean(), z.number().int().min(1).max(99)])
      .nullable()
      .default(null),
    maxTotal: duration().nullable().default(null),
    placeInText,
  }),
  z.strictObject({
    kind: z.literal('notice'),
    length: duration().nullable(),
    counts: z.enum(['receipt', 'dispatch']).nullable().default(null),
    placeInText,
  }),
])
export type Clause = z.infer<typeof clause>
