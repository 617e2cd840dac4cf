import { and, asc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../../access/queries.ts'
import type { Actor } from '../../../access/schema.ts'
import { contentsAt } from '../../../audit/queries/known-at.ts'
import { type AgreementKnown, agreementsKnown, contentOf } from './agreement-known.ts'

type Asked = { actor: Actor | null; seq: number; limit: number }

/** Agreements by their ids, as far as the caller may read them and as they were known then. */
export const rowsKnown = async (
  db: Reader,
  ids: readonly string[],
  asked: Asked,
): Promise<AgreementKnown[]> =>
  await rowsWhere(db, inArray(db.tables.agreements.id, [...ids]), asked)

/** Those that stood under some agreements, by what was known then. */
export async function rowsUnderKnown(
  db: Reader,
  parentIds: readonly string[],
  asked: Asked,
): Promise<AgreementKnown[]> {
  if (parentIds.length === 0) return []
  const { id, parentId } = db.tables.agreements
  const now = inArray(parentId, [...parentIds])
  const moved = inArray(id, movedAway(db, parentIds, asked.seq))
  const rows = await rowsWhere(db, or(now, moved), asked)
  return rows.filter(({ row }) => row.parentId !== null && parentIds.includes(row.parentId))
}

async function rowsWhere(db: Reader, where: SQL | undefined, { actor, seq, limit }: Asked) {
  const { agreements } = db.tables
  const readable = readableWhere(db, actor, { ...agreements, agreementId: agreements.id })
  const rows = await db
    .select()
    .from(agreements)
    .where(and(where, readable))
    .orderBy(asc(agreements.id))
    .limit(limit)
  const contents = await contentsAt(
    db,
    rows.map(({ id }) => id),
    seq,
  )
  const then = rows.flatMap((row) => {
    const content = contents.get(row.id)
    return content ? [{ row, content: contentOf(content) }] : []
  })
  return await agreementsKnown(db, then, seq)
}

/** Agreements that a later change put elsewhere: the log says of each what it stood under before. */
function movedAway(db: Reader, parentIds: readonly string[], seq: number) {
  const { auditEntries } = db.tables
  const before = sql`(${auditEntries.before} -> 'parent' ->> 'agreementId')`
  return db
    .select({ id: auditEntries.subjectId })
    .from(auditEntries)
    .where(
      and(
        inArray(auditEntries.event, ['agreement.corrected', 'change.reverted']),
        gt(auditEntries.seq, seq),
        eq(auditEntries.subjectKind, 'agreement'),
        inArray(before, [...parentIds]),
      ),
    )
}
