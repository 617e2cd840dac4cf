import { desc } from 'drizzle-orm'
import { insertRows, type Writer } from '#db/store.ts'
import type { Actor } from '../../access/schema.ts'
import { entryHash } from '../rules.ts'
import type { Entry } from '../schema.ts'

/** The next number of the log: one more than the last, taken under the writers' lock. */
export async function nextSeq(tx: Writer): Promise<number> {
  const { auditEntries } = tx.tables
  const [last] = await tx.prepared('audit.last', () =>
    tx
      .select({ seq: auditEntries.seq })
      .from(auditEntries)
      .orderBy(desc(auditEntries.seq))
      .limit(1),
  )
  return (last?.seq ?? 0) + 1
}

/** What must be said of an entry; the rest is empty unless said. */
export type NewEntry = Pick<Entry, 'seq' | 'at' | 'event' | 'outcome'> &
  Partial<Omit<Entry, 'leafHash' | 'actorKind' | 'actorId'>> & { actor: Actor }

/** Adds an entry with its hash. `seq` must be the log's next number; both databases insist on it. */
export async function appendEntry(tx: Writer, { actor, ...said }: NewEntry): Promise<void> {
  const entry = {
    actorKind: actor.kind,
    actorId: actor.kind === 'operator' ? null : actor.id,
    subjectKind: null,
    subjectId: null,
    agreementId: null,
    deskId: null,
    level: 'internal' as const,
    reason: null,
    requestId: null,
    before: null,
    after: null,
    details: null,
    ...said,
  }
  await insertRows(tx, 'auditEntries', [{ ...entry, leafHash: entryHash(entry) } as never])
}
