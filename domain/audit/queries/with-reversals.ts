import { and, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { isNamed } from '../../access/queries.ts'
import { can } from '../../access/rules.ts'
import type { Actor, Guarded } from '../../access/schema.ts'
import { reversalOf, stillStands } from '../../reversible.ts'
import type { AuditEvent } from '../schema.ts'

/** Whether an entry can be taken back is asked before anybody said why. */
const anyReason = '-'

/** The entries of a record's history, each with whether the caller can take it back as things stand. */
export async function withReversals(
  db: Reader,
  actor: Actor | null,
  events: readonly AuditEvent[],
): Promise<AuditEvent[]> {
  const open = events.flatMap((event) => {
    const { subject, before, ...entry } = event
    const asked = { ...entry, subjectId: subject?.id ?? null, before: before as Json }
    const reversal = reversalOf(asked, anyReason)
    const fits = reversal?.command.input.safeParse(reversal.input).success
    return reversal && subject && fits ? [{ event, id: subject.id, command: reversal.command }] : []
  })
  const records = await recordsNow(db, [...new Set(open.map(({ id }) => id))])
  const standing = new Set<AuditEvent>()
  for (const { event, id, command } of open) {
    const record = records.get(id)
    if (!record || !stillStands(record.content, event.after as Json)) continue
    if (can(actor, command.access, record, await isNamed(db, actor, record))) standing.add(event)
  }
  return events.map((event) => (standing.has(event) ? { ...event, revertible: true } : event))
}

type Kept = Guarded & { content: Record<string, Json> }

async function recordsNow(db: Reader, ids: readonly string[]): Promise<Map<string, Kept>> {
  if (ids.length === 0) return new Map()
  const { versions } = db.tables
  const { subjectId: id, agreementId, deskId, level, content } = versions
  const rows = await db
    .select({ id, agreementId, deskId, level, content })
    .from(versions)
    .where(and(inArray(versions.subjectId, [...ids]), isNull(versions.toSeq)))
  return new Map(rows.map((row) => [row.id, row as Kept]))
}
