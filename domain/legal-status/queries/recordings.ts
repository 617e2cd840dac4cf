import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import type { LegalStatusAnswer } from '../schema/legal-status.ts'

type Recording = Pick<LegalStatusAnswer['events'][number], 'recordedBy' | 'reason'>

/** Who recorded each event of an agreement, and why. */
export async function recordings(
  db: Reader,
  agreementId: string,
): Promise<(eventId: string) => Recording> {
  const { legalEvents, auditEntries } = db.tables
  const rows = await db
    .select({ id: legalEvents.id, actorId: auditEntries.actorId, reason: auditEntries.reason })
    .from(legalEvents)
    .innerJoin(auditEntries, eq(auditEntries.seq, legalEvents.recordedSeq))
    .where(eq(legalEvents.agreementId, agreementId))
  const named = await peopleNamed(
    db,
    rows.map(({ actorId }) => actorId),
  )
  const found = new Map(rows.map(({ id, ...row }) => [id, row]))
  return (eventId) => {
    const { actorId = null, reason = null } = found.get(eventId) ?? {}
    return { recordedBy: actorId === null ? null : named(actorId), reason }
  }
}
