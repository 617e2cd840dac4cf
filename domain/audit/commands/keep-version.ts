import { and, eq, isNull } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import type { RecordState } from '../../command.ts'

/** Keeps a record's content as it is from `seq` on; the version before it ends there. */
export async function keepVersion(tx: Writer, seq: number, record: RecordState): Promise<void> {
  const { versions } = tx.tables
  await tx
    .update(versions)
    .set({ toSeq: seq })
    .where(and(eq(versions.subjectId, record.id), isNull(versions.toSeq)))
  await tx.insert(versions).values({
    subjectId: record.id,
    subjectKind: record.kind,
    fromSeq: seq,
    agreementId: record.agreementId,
    deskId: record.deskId,
    level: record.level,
    content: record.content as never,
  })
}
