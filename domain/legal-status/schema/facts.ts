import { z } from 'zod'
import { sides } from '#db/values.ts'
import { languageMap, line } from '#lib/fields.ts'
import { uncertainDay } from '#lib/uncertain-day-field.ts'
import { clause } from './clauses.ts'
import { noticePurposes, plainEventKinds } from './words.ts'

/** What every event may carry: its own name, the moment it was recorded, and where it happened. */
const always = {
  id: line(100).optional(),
  recordedAt: z.iso
    .datetime({ offset: true, error: 'noInstant' })
    .transform((text) => new Date(text).toISOString())
    .optional(),
  place: languageMap(120).nullable().default(null),
}

/** The day of the act; null where it is not known. */
const on = uncertainDay().nullable()
const side = z.enum(sides)

const kinds = [
  z.strictObject({ kind: z.literal('signed'), side, on, ...always }),
  z.strictObject({ kind: z.literal('notificationReceived'), from: side, on, ...always }),
  z.strictObject({
    kind: z.literal('extended'),
    on,
    /** The new last day; null where the renewal clause says how long. */
    until: uncertainDay().nullable().default(null),
    ...always,
  }),
  z.strictObject({
    kind: z.literal('amended'),
    on,
    /** Each kind of clause that is named replaces the one before it whole. */
    clauses: z.array(clause).max(20),
    ...always,
  }),
  z
    .strictObject({
      kind: z.literal('notice'),
      purpose: z.enum(noticePurposes),
      from: side.nullable().default(null),
      sentOn: on.default(null),
      receivedOn: on.default(null),
      ...always,
    })
    .refine(({ sentOn, receivedOn }) => sentOn ?? receivedOn, {
      error: 'noticeWithoutDay',
      path: ['receivedOn'],
    })
    .refine(
      ({ sentOn, receivedOn }) => !(sentOn && receivedOn && receivedOn.upper < sentOn.lower),
      {
        error: 'receivedBeforeSent',
        path: ['receivedOn'],
      },
    ),
  z.strictObject({
    kind: z.literal('revived'),
    on,
    until: uncertainDay().nullable().default(null),
    ...always,
  }),
  z.strictObject({
    kind: z.enum(plainEventKinds),
    side: side.nullable().default(null),
    on,
    ...always,
  }),
] as const

/** A fact that is true of a day. */
export const plainEvent = z.discriminatedUnion('kind', [...kinds])
export type PlainEvent = z.infer<typeof plainEvent>

/** Says of an event before it what should have been recorded; null strikes it out. */
const correction = z.strictObject({
  kind: z.literal('correction'),
  corrects: line(100),
  event: plainEvent.nullable().default(null),
  ...always,
})
export type Correction = z.infer<typeof correction>

/** A fact that the law follows from. Facts are added, and never changed. */
export const legalEvent = z.discriminatedUnion('kind', [...kinds, correction])
export type LegalEvent = z.infer<typeof legalEvent>

/** A fact as somebody records it: its name and its moment are the register's to give. */
export const newLegalEvent = legalEvent.superRefine(({ id, recordedAt }, context) => {
  for (const [field, value] of Object.entries({ id, recordedAt })) {
    if (value !== undefined)
      context.addIssue({ code: 'custom', path: [field], message: 'unknownField' })
  }
})
export type EventOf<Kind extends LegalEvent['kind']> = Extract<LegalEvent, { kind: Kind }>

export { clause, type Clause, type ClauseOf } from './clauses.ts'
