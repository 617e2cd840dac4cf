import {
  and,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  lte,
  max,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Level } from '#db/values.ts'
import type { Json } from '#lib/canonical-json.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'

/** The last entry of the log by a moment, so that what was known then is what stands up to it; 0 before the first. */
export async function seqKnownAt(db: Reader, knownAt: Date): Promise<number> {
  const { auditEntries } = db.tables
  const [last] = await db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .where(lte(auditEntries.at, knownAt))
    .orderBy(desc(auditEntries.at), desc(auditEntries.seq))
    .limit(1)
  return last?.seq ?? 0
}

/** The versions that stood at an entry of the log: of each record the one, or none. */
export function standingAt({ tables: { versions } }: Reader, seq: number): SQL | undefined {
  return and(lte(versions.fromSeq, seq), or(isNull(versions.toSeq), gt(versions.toSeq, seq)))
}

/** What records held at an entry of the log, by their ids; those that were not there yet are left out. */
export async function contentsAt(
  db: Reader,
  ids: readonly string[],
  seq: number,
): Promise<ReadonlyMap<string, Record<string, Json>>> {
  if (ids.length === 0) return new Map()
  const { versions } = db.tables
  const rows = await db
    .select({ id: versions.subjectId, content: versions.content })
    .from(versions)
    .where(and(inArray(versions.subjectId, [...ids]), standingAt(db, seq)))
  return new Map(rows.map(({ id, content }) => [id, content as Record<string, Json>]))
}

/** A record as it stood at an entry of the log; its desk and level are those of today, or its last. */
export type RecordThen = {
  id: string
  kind: string
  agreementId: string
  deskId: string
  level: Level
  content: Record<string, Json>
  /** Whether whoever asks may know of it, by what guards it today. */
  readable: boolean
}

type Asked = { seq: number; actor: Actor | null }

/**
 * What stood under agreements at an entry of the log, of some kinds: also what has been taken out
 * since. One query, however many agreements there are.
 */
export async function recordsUnder(
  db: Reader,
  agreementIds: readonly string[],
  kinds: readonly string[],
  asked: Asked,
): Promise<RecordThen[]> {
  if (agreementIds.length === 0) return []
  const { agreementId, subjectKind } = db.tables.versions
  const under = and(inArray(agreementId, [...agreementIds]), inArray(subjectKind, [...kinds]))
  return await recordsThen(db, under, asked)
}

/**
 * Records of a kind as they stood at an entry of the log: those that a list of identifiers picks of
 * today's, and all that have been changed or taken out since, which may have been among them then.
 */
export async function recordsOrChanged(
  db: Reader,
  kind: string,
  today: SQLWrapper,
  asked: Asked,
): Promise<RecordThen[]> {
  const { auditEntries, versions } = db.tables
  const { subjectId, subjectKind, seq } = auditEntries
  const changed = db
    .select({ id: subjectId })
    .from(auditEntries)
    .where(
      and(
        inArray(auditEntries.event, [`${kind}.corrected`, `${kind}.withdrawn`, 'change.reverted']),
        gt(seq, asked.seq),
        eq(subjectKind, kind),
      ),
    )
  const { subjectId: id } = versions
  const those = and(eq(versions.subjectKind, kind), sql`(${id} IN ${today} OR ${id} IN ${changed})`)
  return await recordsThen(db, those, asked)
}

/** Records that a condition on their versions picks, as they stood at an entry of the log. */
export async function recordsThen(
  db: Reader,
  where: SQL | undefined,
  { seq, actor }: Asked,
): Promise<RecordThen[]> {
  const { versions } = db.tables
  const [last, any] = [alias(versions, 'last_version'), alias(versions, 'any_version')]
  const latest = db
    .select({ fromSeq: max(any.fromSeq) })
    .from(any)
    .where(eq(any.subjectId, versions.subjectId))
  const readable = readableWhere(db, actor, last) ?? sql`1 = 1`
  const rows = await db
    .select({
      id: versions.subjectId,
      kind: versions.subjectKind,
      agreementId: versions.agreementId,
      deskId: last.deskId,
      level: last.level,
      content: versions.content,
      readable: sql<number>`CASE WHEN ${readable} THEN 1 ELSE 0 END`.mapWith(Number),
    })
    .from(versions)
    .innerJoin(last, and(eq(last.subjectId, versions.subjectId), eq(last.fromSeq, latest)))
    .where(and(where, standingAt(db, seq)))
  return rows.map((row) => ({
    ...row,
    agreementId: row.agreementId ?? '',
    deskId: row.deskId ?? '',
    content: row.content as Record<string, Json>,
    readable: row.readable === 1,
  }))
}
