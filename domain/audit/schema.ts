import { z } from 'zod'
import { type Level, levels, roles } from '#db/values.ts'
import type { Json } from '#lib/canonical-json.ts'
import { day, id, paragraph } from '#lib/fields.ts'
import { alarmRules } from '../alarms/schema/words.ts'

/** One line of the audit log. */
export type Entry = {
  seq: number
  at: Date
  actorKind: 'user' | 'operator' | 'linkHolder'
  actorId: string | null
  event: string
  outcome: 'done' | 'refused'
  subjectKind: string | null
  subjectId: string | null
  agreementId: string | null
  deskId: string | null
  level: Level
  reason: string | null
  requestId: string | null
  before: Json
  after: Json
  details: Json
  leafHash: string
}

/** The most that the column holds on both databases; no register gets there. */
export const lastSeq = 2_147_483_647

const eventName = () =>
  z
    .string()
    .max(100)
    .regex(/^[A-Za-z.]+$/, 'wrongEvent')

export const trailPaging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .refine((text) => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= lastSeq, 'wrongCursor')
    .optional()
    .meta({ description: '`nextCursor` of the page before.' }),
  count: z
    .enum(['exact'])
    .optional()
    .meta({ description: 'Counts every entry, not only the first thousand.' }),
}

export const auditTrailInput = z.strictObject({
  actor: z
    .union([id(), z.literal('operator')], { error: 'wrongIdentifier' })
    .optional()
    .meta({ description: 'The user who did it, or `operator` for the command line.' }),
  subject: id().optional().meta({ description: 'The record that it was done to.' }),
  agreement: id().optional().meta({ description: 'The agreement, and all that is under it.' }),
  event: eventName().optional().meta({ description: 'Such as `milestone.completed`.' }),
  q: eventName().optional().meta({ description: 'How the event begins, such as `milestone`.' }),
  outcome: z.enum(['done', 'refused']).optional(),
  from: day().optional().meta({ description: 'The first day, at home.' }),
  to: day().optional().meta({ description: 'The last day, at home.' }),
  ...trailPaging,
})

export type AuditTrailInput = z.output<typeof auditTrailInput>

export const recordTrailInput = z.strictObject({ agreementId: id(), ...trailPaging })

/** Whose history everybody reads who may read the record; accounts and desks are the auditors' to follow. */
export const historicKinds = [
  ...(['agreement', 'commitment', 'visit', 'meeting', 'source', 'assertion', 'document'] as const),
  ...(['contribution', 'disbursement', 'exchangeRate', 'indicator'] as const),
  ...(['actionPlan', 'activity', 'milestone', 'announcement', 'party', 'person'] as const),
  ...(['priorityArea', 'programme', 'alarmRule'] as const),
]

export const recordHistoryInput = z.strictObject({
  /** A rule of alarms is called by its name. */
  recordId: z.union([id(), z.enum(alarmRules)]),
  ...trailPaging,
})

export type RecordTrailInput = z.output<typeof recordTrailInput>

export const deskChangesInput = z.strictObject(trailPaging)

export const revertChangeInput = z.strictObject({
  seq: z.coerce.number().int().min(1).max(lastSeq),
  reason: paragraph(1_000, 'reasonMissing'),
})

export type RevertChange = z.output<typeof revertChangeInput>

const namesByLanguage = z
  .record(z.string(), z.string())
  .meta({ description: 'By language; `und` where it is of none.' })

const contentOfFields = z
  .record(z.string(), z.json())
  .nullable()
  .meta({ description: 'The fields that changed, by name.' })

/** An entry as its readers get it: with the names that stand for its identifiers. */
export const auditEvent = z
  .object({
    seq: z.int().meta({ description: 'Counts the entries, without a gap.' }),
    at: z.iso.datetime(),
    actor: z.object({
      kind: z.enum(['user', 'operator', 'linkHolder']),
      id: z.string().nullable(),
      name: z.string().nullable().meta({ description: 'Null once it was erased.' }),
      role: z.enum(roles).nullable().meta({ description: 'The role held at that moment.' }),
      deskIds: z.array(z.string()),
    }),
    event: z.string(),
    outcome: z.enum(['done', 'refused']),
    subject: z.object({ kind: z.string(), id: z.string() }).nullable(),
    agreementId: z.string().nullable(),
    deskId: z.string().nullable(),
    level: z.enum(levels),
    reason: z.string().nullable(),
    requestId: z.string().nullable(),
    before: contentOfFields,
    after: contentOfFields,
    details: z.json().meta({ description: 'Of a refusal its code, of a reading what was read.' }),
    revertible: z
      .boolean()
      .optional()
      .meta({ description: 'In a record’s history: its fields still stand as it left them.' }),
    leafHash: z.string().meta({ description: 'RFC 6962, over canonical JSON (RFC 8785).' }),
    names: z
      .record(z.string(), namesByLanguage)
      .meta({ description: 'Today’s names of the identifiers in this entry.' }),
  })
  .meta({ id: 'AuditEvent' })

export type AuditEvent = z.output<typeof auditEvent>

export const auditEventPage = z.object({
  items: z.array(auditEvent),
  nextCursor: z.string().nullable(),
  total: z.union([z.object({ exact: z.int() }), z.object({ atLeast: z.int() })]),
})

export type AuditEventPage = z.output<typeof auditEventPage>
