import { and, desc, lt, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor, Guarded } from '../../access/schema.ts'
import type { Page } from '../../query.ts'
import { totalOf } from '../../total.ts'
import type { AuditEvent, Entry } from '../schema.ts'
import { standings } from './actors.ts'
import { idsIn, namesOf } from './names.ts'

type Paging = { limit: number; cursor?: string | undefined; count?: 'exact' | undefined }

/** A page of the entries that the caller may read, newest first, by key. */
export async function trailPage(
  db: Reader,
  actor: Actor | null,
  filters: SQL | undefined,
  { limit, cursor, count: exactly }: Paging,
): Promise<Page<AuditEvent>> {
  const { auditEntries } = db.tables
  const wanted = and(filters, readableWhere(db, actor, auditEntries))
  const rows = (await entriesBefore(db, wanted, { limit: limit + 1, cursor })) as Entry[]
  const entries = rows.slice(0, limit)
  return {
    items: await auditEvents(db, actor, entries),
    nextCursor: rows.length > limit ? String(entries.at(-1)?.seq) : null,
    total: await totalOf(db, auditEntries.seq, wanted, exactly === 'exact'),
  }
}

/** Entries from a place on, newest first. */
export function entriesBefore(
  db: Reader,
  wanted: SQL | undefined,
  { limit, cursor }: Pick<Paging, 'limit' | 'cursor'>,
) {
  const { auditEntries } = db.tables
  return db
    .select()
    .from(auditEntries)
    .where(and(wanted, cursor ? lt(auditEntries.seq, Number(cursor)) : undefined))
    .orderBy(desc(auditEntries.seq))
    .limit(limit)
}

/** What of a page is a reading of confidential content: entries that tell what a record held. */
export const disclosedBy = ({ items }: Page<AuditEvent>): Guarded[] =>
  items
    .filter(({ before, after }) => before !== null || after !== null)
    .map(({ subject, agreementId, deskId, level }) => {
      return { id: subject?.id ?? '', agreementId, deskId, level }
    })

/** Entries as their readers get them, each identifier with the name that this caller may know. */
export async function auditEvents(
  db: Reader,
  actor: Actor | null,
  entries: readonly Entry[],
): Promise<AuditEvent[]> {
  const standing = await standings(db, entries)
  const ids = entries.map((entry) => idsOf(entry, standing(entry).deskIds))
  const names = await namesOf(db, actor, ids.flat())
  return entries.map((entry, index) => {
    const { actorKind, actorId, subjectKind, subjectId, at, before, after, ...rest } = entry
    const named = (ids[index] ?? []).flatMap((id) => {
      const name = names.get(id)
      return name ? [[id, { ...name }] as const] : []
    })
    return {
      ...rest,
      at: at.toISOString(),
      actor: {
        kind: actorKind,
        id: actorId,
        name: actorId === null ? null : (names.get(actorId)?.und ?? null),
        ...standing(entry),
      },
      subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null,
      before: before as AuditEvent['before'],
      after: after as AuditEvent['after'],
      details: entry.details as AuditEvent['details'],
      names: Object.fromEntries(named),
    }
  })
}

function idsOf(entry: Entry, deskIds: readonly string[]): string[] {
  const { actorId, subjectId, agreementId, deskId, before, after, details } = entry
  const own = [actorId, subjectId, agreementId, deskId].filter((id) => id !== null)
  const inside = ([before, after, details] as Json[]).flatMap(idsIn)
  return [...new Set([...own, ...deskIds, ...inside])]
}
