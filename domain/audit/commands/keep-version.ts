import { and, eq, isNull, sql } from 'drizzle-orm'
import { insertRows, type Writer } from '#db/store.ts'
import type { RecordState } from '../../command.ts'

/** Keeps a record's content as it is from `seq` on; the version before it ends there. */
export async function keepVersion(tx: Writer, seq: number, record: RecordState): Promise<void> {
  await endVersion(tx, seq, record.id)
  await insertRows(tx, 'versions', [
    {
      subjectId: record.id,
      subjectKind: record.kind,
      fromSeq: seq,
      agreementId: record.agreementId,
      deskId: record.deskId,
      level: record.level,
      content: record.content as never,
    },
  ])
}

/** Ends a record's last version: from `seq` on another holds, or the record is there no more. */
export async function endVersion(tx: Writer, seq: number, subjectId: string): Promise<void> {
  const { versions } = tx.tables
  await tx.prepared(
    'version.close',
    () =>
      tx
        .update(versions)
        .set({ toSeq: sql`${sql.placeholder('seq')}` })
        .where(and(eq(versions.subjectId, sql.placeholder('subjectId')), isNull(versions.toSeq))),
    { seq, subjectId },
  )
}
