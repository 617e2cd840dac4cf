import { and, asc, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { startOfDay } from '#lib/clock.ts'
import { addDays, type Day } from '#lib/days.ts'
import { query } from '../../query.ts'
import { type AuditTrailInput, auditEventPage, auditTrailInput, lastSeq } from '../schema.ts'
import { disclosedBy, trailPage } from './trail-page.ts'

/** Beyond them there is no day of ours, and no entry; nor a moment that PostgreSQL would take as we write it. */
const [firstDay, lastDay] = ['0001-01-01', '9999-12-31']

/**
 * Everything that was done, refused, exported and read, newest first: what auditors and
 * administrators may read of it (guarantees, "Everything is provable").
 */
export const auditTrail = query({
  name: 'auditEvent.list',
  event: 'auditEvent.listed',
  route: 'GET /audit-events',
  input: auditTrailInput,
  output: auditEventPage,
  access: { roles: ['auditor', 'administrator'], scope: 'readable' },
  answer: async (db, { actor, input, home }) =>
    await trailPage(db, actor, await trailFilters(db, input, home.zone), input),
  discloses: disclosedBy,
})

/** The filters as a condition on entries; `zone` is where days begin and end. */
export async function trailFilters(
  db: Reader,
  { actor, subject, agreement, event, q, outcome, ...days }: Omit<AuditTrailInput, 'limit'>,
  zone: string,
): Promise<SQL | undefined> {
  const { auditEntries } = db.tables
  const { first, last } = await entriesBetween(db, days, zone)
  return and(
    actor === 'operator' ? eq(auditEntries.actorKind, 'operator') : undefined,
    actor && actor !== 'operator' ? eq(auditEntries.actorId, actor) : undefined,
    subject ? eq(auditEntries.subjectId, subject) : undefined,
    agreement ? eq(auditEntries.agreementId, agreement) : undefined,
    event ? eq(auditEntries.event, event) : undefined,
    // A range of the index, where a pattern would be a scan; `~` comes after every letter.
    q ? and(gte(auditEntries.event, q), lt(auditEntries.event, `${q}~`)) : undefined,
    outcome ? outcomeIs(auditEntries.outcome, outcome) : undefined,
    first === null ? undefined : gte(auditEntries.seq, first),
    last === null ? undefined : lte(auditEntries.seq, last),
  )
}

/** The first and the last entry of a span of days in a zone, as numbers; null where it is open. */
export async function entriesBetween(
  db: Reader,
  { from, to }: { from?: Day | undefined; to?: Day | undefined },
  zone: string,
): Promise<{ first: number | null; last: number | null }> {
  return {
    first: from && from > firstDay ? await firstSince(db, startOfDay(from, zone)) : null,
    last: to && to < lastDay ? await lastBefore(db, startOfDay(addDays(to, 1), zone)) : null,
  }
}

/** Said in the statement itself: the index of refusals serves no outcome that comes as a value. */
const outcomeIs = (column: AnySQLiteColumn, outcome: 'done' | 'refused') =>
  outcome === 'refused' ? sql`${column} = 'refused'` : sql`${column} = 'done'`

/** Numbers follow each other as moments do, so a span of days is a span of numbers. */
async function firstSince(db: Reader, moment: Date): Promise<number> {
  const { auditEntries } = db.tables
  const [first] = await db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .where(gte(auditEntries.at, moment))
    .orderBy(asc(auditEntries.at), asc(auditEntries.seq))
    .limit(1)
  return first?.seq ?? lastSeq
}

async function lastBefore(db: Reader, moment: Date): Promise<number> {
  const { auditEntries } = db.tables
  const [last] = await db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .where(lt(auditEntries.at, moment))
    .orderBy(desc(auditEntries.at), desc(auditEntries.seq))
    .limit(1)
  return last?.seq ?? 0
}
