import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { seqKnownAt, standingAt } from '../../audit/queries/known-at.ts'
import type { Facts } from '../rules/legal-status.ts'
import { clauseOf, eventOf, keptFacts } from './kept-facts.ts'

/** What the law of one agreement is told from, now or as it was known at a moment. */
export async function factsOf(
  db: Reader,
  agreementId: string,
  knownAt: string | null,
): Promise<Facts> {
  if (knownAt === null) return await keptFacts(db, agreementId)
  const seq = await seqKnownAt(db, new Date(knownAt))
  return (await factsKnownAt(db, [agreementId], seq))(agreementId)
}

/**
 * What the law of some agreements was told from at an entry of the log (`domain.md` rule 27): the
 * events that had been recorded, and the clauses as they stood. Two queries, however many there are.
 */
export async function factsKnownAt(
  db: Reader,
  agreementIds: readonly string[],
  seq: number,
): Promise<(agreementId: string) => Facts> {
  if (agreementIds.length === 0) return () => ({ events: [], clauses: [] })
  const events = Map.groupBy(await eventsBy(db, agreementIds, seq), of)
  const clauses = Map.groupBy(await clausesAt(db, agreementIds, seq), of)
  return (id) => ({
    events: (events.get(id) ?? []).map(eventOf),
    clauses: (clauses.get(id) ?? []).map(({ content }) =>
      clauseOf(content as Parameters<typeof clauseOf>[0]),
    ),
  })
}

const of = ({ agreementId }: { agreementId: string | null }) => agreementId ?? ''

async function eventsBy(db: Reader, agreementIds: readonly string[], seq: number) {
  const { legalEvents, auditEntries } = db.tables
  const { id, agreementId, kind, side, on, body, recordedSeq } = legalEvents
  return await db
    .select({ id, agreementId, kind, side, on, body, recordedAt: auditEntries.at })
    .from(legalEvents)
    .innerJoin(auditEntries, eq(auditEntries.seq, recordedSeq))
    .where(and(inArray(agreementId, [...agreementIds]), lte(recordedSeq, seq)))
    .orderBy(asc(recordedSeq), asc(id))
}

async function clausesAt(db: Reader, agreementIds: readonly string[], seq: number) {
  const { versions } = db.tables
  return await db
    .select({ agreementId: versions.agreementId, content: versions.content })
    .from(versions)
    .where(
      and(
        inArray(versions.agreementId, [...agreementIds]),
        eq(versions.subjectKind, 'clause'),
        standingAt(db, seq),
      ),
    )
    .orderBy(asc(versions.subjectId))
}
