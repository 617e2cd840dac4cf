import { z } from 'zod'
import { sides } from '#db/values.ts'
import { id, languageMap, line, paragraph } from '#lib/fields.ts'
import { uncertainDay } from '#lib/uncertain-day-field.ts'
import { clause } from './clauses.ts'
import { readFrom } from './read-from.ts'
import { legalEventKinds, noticePurposes, plainEventKinds } from './words.ts'

/** The day of the act; null where it is not known. */
const on = uncertainDay().nullable()
const side = z.enum(sides)

/** Where it happened, by language. */
const place = languageMap(120).nullable().default(null)

/** What every event may say beside its day: where it happened, and where it is read. */
const wherever = { place, readFrom }

/** Every kind of event but a correction, each with the same further fields. */
const kindsWith = <Further extends z.core.$ZodLooseShape>(further: Further) =>
  [
    z.strictObject({ kind: z.literal('signed'), side, on, ...wherever, ...further }),
    z.strictObject({
      kind: z.literal('notificationReceived'),
      /** Who gave it. */
      from: side,
      on,
      ...wherever,
      ...further,
    }),
    z.strictObject({
      kind: z.literal('extended'),
      on,
      /** The new last day; null where the renewal clause says how long. */
      until: uncertainDay().nullable().default(null),
      ...wherever,
      ...further,
    }),
    z.strictObject({
      kind: z.literal('amended'),
      on,
      /** Each kind of clause that is named replaces the one before it whole. */
      clauses: z.array(clause).max(20),
      ...wherever,
      ...further,
    }),
    noticeWith(further),
    z.strictObject({
      kind: z.literal('revived'),
      on,
      until: uncertainDay().nullable().default(null),
      ...wherever,
      ...further,
    }),
    z.strictObject({
      kind: z.literal('partySucceeded'),
      side: side.nullable().default(null),
      on,
      /** The bodies of the register that it names: which was succeeded, and which took its place. */
      predecessorId: id().nullable().default(null),
      successorId: id().nullable().default(null),
      ...wherever,
      ...further,
    }),
    z.strictObject({
      kind: z.enum(plainEventKinds),
      side: side.nullable().default(null),
      on,
      ...wherever,
      ...further,
    }),
  ] as const

/** A notice says when it was sent or received: with neither it says nothing. */
const noticeWith = <Further extends z.core.$ZodLooseShape>(further: Further) =>
  z
    .strictObject({
      kind: z.literal('notice'),
      purpose: z.enum(noticePurposes),
      from: side.nullable().default(null),
      sentOn: on.default(null),
      receivedOn: on.default(null),
      /** Whether a notice that is not surely in time was taken as given in time; absent: not said. */
      accepted: z.boolean().optional(),
      ...wherever,
      ...further,
    })
    .superRefine((said, context) => {
      const { sentOn, receivedOn } = said as Record<'sentOn' | 'receivedOn', Bounds | null>
      const refuse = (message: string) =>
        context.addIssue({ code: 'custom', path: ['receivedOn'], message })
      if (!sentOn && !receivedOn) refuse('noticeWithoutDay')
      if (sentOn && receivedOn && receivedOn.upper < sentOn.lower) refuse('receivedBeforeSent')
    })

type Bounds = { lower: string; upper: string }

const wrongKind = { error: 'noSuchEventKind' }

/** An event's own name among the facts, and the moment at which it was recorded. */
const named = {
  id: line(100).optional(),
  recordedAt: z.iso
    .datetime({ offset: true, error: 'noInstant' })
    .transform((text) => new Date(text).toISOString())
    .optional(),
}

const plainEvent = z.discriminatedUnion('kind', kindsWith(named), wrongKind)
/** A fact that is true of a day. */
export type PlainEvent = z.infer<typeof plainEvent>

/** Says of an event before it what should have been recorded; null strikes it out. */
const correction = z.strictObject({
  kind: z.literal('correction'),
  corrects: line(100),
  event: plainEvent.nullable().default(null),
  ...named,
})
export type Correction = z.infer<typeof correction>

/** A fact that the law follows from. Facts are added, and never changed. */
export const legalEvent = z.discriminatedUnion('kind', [...kindsWith(named), correction], wrongKind)
export type LegalEvent = z.infer<typeof legalEvent>

/** A fact of a new agreement: its name and its moment are the register's to give. */
export const newLegalEvent = z.discriminatedUnion('kind', kindsWith({}), wrongKind)

/** A fact as somebody records it of an agreement that is there. */
export const recordedLegalEvent = z.discriminatedUnion(
  'kind',
  [
    ...kindsWith({}),
    z.strictObject({
      kind: z.literal('correction'),
      corrects: id(),
      event: newLegalEvent.nullable().default(null),
    }),
  ],
  wrongKind,
)

const edtf = () => z.string().max(120).nullable().optional()

/** Every field that an event of some kind has; which ones its own kind takes is asked afterwards. */
export const recordLegalEventInput = z.strictObject({
  agreementId: id(),
  kind: z.enum(legalEventKinds),
  side: side.nullable().optional(),
  from: side.nullable().optional(),
  on: edtf(),
  until: edtf(),
  purpose: z.enum(noticePurposes).optional(),
  sentOn: edtf(),
  receivedOn: edtf(),
  accepted: z.boolean().optional(),
  predecessorId: id().nullable().optional(),
  successorId: id().nullable().optional(),
  place: languageMap(120).nullable().optional(),
  readFrom,
  /** Of an amendment: the clauses that hold from its day. */
  clauses: z.array(z.json()).max(20).optional(),
  /** Of a correction: the event that it names, and what should have been recorded; null strikes out. */
  corrects: id().optional(),
  event: z.json().optional(),
  /** Why it is recorded, or corrected: kept in the trail with the name of who did. */
  reason: paragraph(1_000).optional(),
})

export { clause, type Clause, type ClauseOf } from './clauses.ts'
