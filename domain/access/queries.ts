import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import type { Actor, Guarded } from './schema.ts'

type GuardedColumns = {
  deskId: AnySQLiteColumn
  level: AnySQLiteColumn
  agreementId: AnySQLiteColumn
}

/**
 * `canRead` as a condition on a table's rows; undefined where nothing is held back. Every query that
 * reads records has it in its SQL, so totals and suggestions obey it too (`domain.md` rule 37).
 */
export function readableWhere(
  db: Reader,
  actor: Actor | null,
  row: GuardedColumns,
): SQL | undefined {
  if (actor === null) return sql`1 = 0`
  if (actor.kind === 'operator') return undefined
  if (actor.kind === 'linkHolder') return sql`1 = 0`
  // Nearly every row is internal: an index on the level would be read whole.
  const level = unindexed(db, row.level)
  return or(
    inArray(level, ['public', 'internal']),
    confidentialWhere(actor, level, row.deskId),
    and(eq(level, 'restricted'), namedWhere(db, actor.id, row.agreementId)),
  )
}

function confidentialWhere(
  actor: Actor & { kind: 'user' },
  level: SQL,
  deskId: AnySQLiteColumn,
): SQL | undefined {
  const confidential = eq(level, 'confidential')
  if (actor.role === 'auditor') return confidential
  if (actor.role === 'administrator' || actor.deskIds.length === 0) return undefined
  return and(confidential, inArray(deskId, [...actor.deskIds]))
}

function namedWhere(db: Reader, userId: string, agreementId: AnySQLiteColumn): SQL {
  const { agreementReaders } = db.tables
  return exists(
    db
      .select({ one: sql`1` })
      .from(agreementReaders)
      .where(
        and(eq(agreementReaders.userId, userId), eq(agreementReaders.agreementId, agreementId)),
      ),
  )
}

/** Whether the caller is on the list of a restricted record; others need no list. */
export async function isNamed(db: Reader, actor: Actor | null, record: Guarded): Promise<boolean> {
  if (actor?.kind !== 'user' || record.level !== 'restricted' || record.agreementId === null) {
    return false
  }
  const { agreementReaders } = db.tables
  const rows = await db
    .select({ userId: agreementReaders.userId })
    .from(agreementReaders)
    .where(
      and(
        eq(agreementReaders.userId, actor.id),
        eq(agreementReaders.agreementId, record.agreementId),
      ),
    )
  return rows.length > 0
}
