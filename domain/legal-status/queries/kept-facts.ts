import { asc, eq, type Placeholder, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Facts } from '../rules/legal-status.ts'
import { type Clause, clause, type LegalEvent, legalEvent } from '../schema/facts.ts'

const here = () => sql.placeholder('agreementId') as Placeholder & never

type EventRow = Pick<
  Reader['tables']['legalEvents']['$inferSelect'],
  'id' | 'kind' | 'side' | 'on' | 'body'
> & { recordedAt?: Date | null }

/** An event as it is kept: what lists look at in columns, the rest as it was written. */
export const eventOf = ({ id, kind, side, on, body, recordedAt }: EventRow): LegalEvent =>
  legalEvent.parse({
    ...(body as Record<string, Json> | null),
    ...{ id, kind },
    ...(kind === 'notice' || kind === 'correction' ? {} : { on }),
    ...(side !== null && kind !== 'notificationReceived' && kind !== 'notice' ? { side } : {}),
    ...(recordedAt ? { recordedAt: recordedAt.toISOString() } : {}),
  })

/** A clause as it is kept, from its row or from what versions hold of it. */
export const clauseOf = (kept: { kind: string; terms: unknown; placeInText: unknown }): Clause =>
  clause.parse({
    ...(kept.terms as Record<string, Json>),
    kind: kept.kind,
    placeInText: kept.placeInText,
  })

/** All that the law of an agreement is told from, each event with the moment it was recorded. */
export async function keptFacts(db: Reader, agreementId: string): Promise<Facts> {
  const clauses = await keptClauses(db, agreementId)
  return { events: await keptEvents(db, agreementId), clauses }
}

/** The events of an agreement in the order in which they were recorded. */
export async function keptEvents(db: Reader, agreementId: string): Promise<LegalEvent[]> {
  const { legalEvents, auditEntries } = db.tables
  const rows = await db.prepared(
    'law.events',
    () =>
      db
        .select({
          id: legalEvents.id,
          kind: legalEvents.kind,
          side: legalEvents.side,
          on: legalEvents.on,
          body: legalEvents.body,
          recordedAt: auditEntries.at,
        })
        .from(legalEvents)
        .leftJoin(auditEntries, eq(auditEntries.seq, legalEvents.recordedSeq))
        .where(eq(legalEvents.agreementId, here()))
        .orderBy(asc(legalEvents.recordedSeq), asc(legalEvents.id)),
    { agreementId },
  )
  return rows.map(eventOf)
}

async function keptClauses(db: Reader, agreementId: string): Promise<Clause[]> {
  const { clauses } = db.tables
  const rows = await db.prepared(
    'law.clauses',
    () =>
      db
        .select()
        .from(clauses)
        .where(eq(clauses.agreementId, here()))
        .orderBy(asc(clauses.kind), asc(clauses.id)),
    { agreementId },
  )
  return rows.map(clauseOf)
}
