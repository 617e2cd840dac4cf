import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'

/** Who wrote the entry under this `seq`, and when; nobody where the command line did. */
export async function lastChange(db: Reader, seq: number) {
  const { auditEntries } = db.tables
  const [entry] = await db
    .select({ at: auditEntries.at, actorId: auditEntries.actorId })
    .from(auditEntries)
    .where(eq(auditEntries.seq, seq))
  const people = await peopleNamed(db, [entry?.actorId ?? null])
  return {
    changedBy: entry?.actorId ? people(entry.actorId) : null,
    changedAt: (entry?.at ?? new Date(0)).toISOString(),
  }
}
