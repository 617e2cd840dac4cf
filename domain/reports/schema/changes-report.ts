import { z } from 'zod'
import { auditEvent } from '../../audit/schema.ts'
import { levels } from '../../agreements/schema/words.ts'
import {
  chief,
  code,
  type Fields,
  number,
  orNull,
  pageOf,
  rowShape,
  special,
  text,
} from './fields.ts'
import { reportInput } from './filters.ts'

const { shape } = auditEvent

/** What was changed between two days, each entry of the trail as a sentence and as fields. */
export const changesFields = {
  seq: chief(number()),
  at: chief(special('moment', shape.at)),
  actor: chief(special('actor', shape.actor)),
  event: chief(special('act', shape.event)),
  subject: special('record', shape.subject),
  agreementId: orNull(special('agreement', z.string())),
  before: special('content', shape.before),
  after: special('content', shape.after),
  reason: orNull(text()),
  level: code(levels, 'levels'),
  leafHash: text(),
  outcome: special('hidden', shape.outcome),
  deskId: special('hidden', shape.deskId),
  requestId: special('hidden', shape.requestId),
  details: special('hidden', shape.details),
  names: special('hidden', shape.names),
} satisfies Fields

export const changesFilters = ['from', 'to', 'knownAt', 'desk', 'agreement'] as const

export const changesInput = reportInput(changesFilters)
export type ChangesInput = z.infer<typeof changesInput>

export const changesRow = rowShape('changes', changesFields)
export type ChangesRow = z.infer<typeof changesRow>
export const changesPage = pageOf(changesRow)
