import { and, eq, getTableColumns, isNull, ne } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Writer } from '#db/store.ts'
import type { Level } from '#db/values.ts'
import type { RecordState } from '../../command.ts'

type Guarded = SQLiteTable & Record<'agreementId' | 'level', AnySQLiteColumn>

/**
 * Gives everything under an agreement its new level: access to a part is decided by the part's own
 * row. The agreement's row is left to who calls. Gives the records that are kept anew.
 */
export async function guardUnder(
  tx: Writer,
  agreementId: string,
  { level, seq }: { level: Level; seq: number },
): Promise<RecordState[]> {
  const { auditEntries: _entries, versions, ...records } = tx.tables
  for (const table of Object.values(records) as SQLiteTable[]) {
    if (!isUnderAgreements(table)) continue
    const written = 'version' in getTableColumns(table) ? { level, version: seq } : { level }
    await tx.update(table).set(written).where(eq(table.agreementId, agreementId))
  }
  const current = await tx
    .select()
    .from(versions)
    .where(
      and(
        eq(versions.agreementId, agreementId),
        ne(versions.subjectId, agreementId),
        isNull(versions.toSeq),
      ),
    )
  return current.map(({ subjectId, subjectKind, deskId, content }) => ({
    kind: subjectKind,
    id: subjectId,
    agreementId,
    deskId,
    level,
    content: content as RecordState['content'],
  }))
}

function isUnderAgreements(table: SQLiteTable): table is Guarded {
  const columns = getTableColumns(table)
  return 'agreementId' in columns && 'level' in columns
}
