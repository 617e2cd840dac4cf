import type { Level } from '#db/values.ts'
import type { Json } from '#lib/canonical-json.ts'

/** One line of the audit log. */
export type Entry = {
  seq: number
  at: Date
  actorKind: 'user' | 'operator'
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
