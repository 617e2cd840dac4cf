import { eq } from 'drizzle-orm'
import { insertRows, type Reader, type Writer } from '#db/store.ts'
import type { Json } from '#db/values.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import { keptFacts } from '../queries/kept-facts.ts'
import { lawColumns } from '../queries/law-columns.ts'
import type { Facts } from '../rules/legal-status.ts'
import { legalDeadlines } from '../rules/legal-deadlines.ts'
import { type KeptLife, keptLife, type WrittenLife } from '../rules/usual-life.ts'
import { asWritten } from '../schema/as-written.ts'
import type { Clause, LegalEvent } from '../schema/facts.ts'

type Tables = Reader['tables']

/** The states of a life with turns, each from its first day to its last. */
export const spanRows = (
  agreementId: string,
  { turns }: KeptLife,
): Tables['legalSpans']['$inferInsert'][] =>
  turns.map(({ from, to, state }) => ({ agreementId, fromDay: from, toDay: to, state }))

/** What must be done by when, as rows of a list of deadlines. */
export const deadlineRows = (
  agreementId: string,
  { deadlines }: WrittenLife,
): Tables['legalDeadlines']['$inferInsert'][] =>
  deadlines.map((deadline) => ({
    id: `${agreementId}.${deadline.kind}.${deadline.safeBy}`,
    agreementId,
    ...deadline,
  }))

/** An event as a row: what is looked for in columns, the rest as it was written. */
export function eventRow(event: LegalEvent, seq: number) {
  const {
    kind,
    on,
    side,
    id: _id,
    recordedAt: _at,
    ...body
  } = {
    on: undefined,
    side: undefined,
    ...event,
  }
  const day = event.kind === 'notice' ? (event.receivedOn ?? event.sentOn) : (on ?? null)
  const said = Object.entries(asWritten(body) as Record<string, Json>).filter(
    ([, one]) => one !== null,
  )
  return {
    kind,
    side: side ?? ('from' in event ? event.from : null),
    ...uncertainColumns('on', day),
    body: said.length > 0 ? (Object.fromEntries(said) as Json) : null,
    recordedSeq: seq,
  }
}

/** A clause's terms as JSON; a day among them as its EDTF. */
export function clauseRow({ kind, placeInText, ...terms }: Clause) {
  return { kind, placeInText, terms: asWritten(terms) as Record<string, Json> }
}

/** What versions keep of an event: as it was written. */
export const eventContent = (event: LegalEvent) => asWritten(event) as Record<string, Json>

/** Under which entry of the log a change is recorded, and at which moment. */
export type Recorded = { seq: number; now: Date }

/**
 * What stands beside the agreement, told from facts of which some are only being recorded: an event
 * whose day is not known has happened by then.
 */
export function lifeRecordedAt(now: Date, { events, clauses }: Facts): WrittenLife {
  const recordedAt = now.toISOString()
  const facts = { events: events.map((event) => ({ recordedAt, ...event })), clauses }
  return { ...keptLife(facts), deadlines: legalDeadlines(facts, recordedAt.slice(0, 10)) }
}

/** Works out anew what stands beside the agreement, after its facts have changed. */
export async function keepLaw(
  tx: Writer,
  agreementId: string,
  { seq, now }: Recorded,
): Promise<ReturnType<typeof lawColumns>> {
  const { agreements, legalSpans, legalDeadlines: deadlines } = tx.tables
  const life = lifeRecordedAt(now, await keptFacts(tx, agreementId))
  const columns = lawColumns(life)
  await tx
    .update(agreements)
    .set({ ...columns, version: seq })
    .where(eq(agreements.id, agreementId))
  await tx.delete(legalSpans).where(eq(legalSpans.agreementId, agreementId))
  const spans = spanRows(agreementId, life)
  if (spans.length > 0) await insertRows(tx, 'legalSpans', spans)
  await tx.delete(deadlines).where(eq(deadlines.agreementId, agreementId))
  await writeDeadlines(tx, agreementId, life)
  return columns
}

/** Writes down what must be done by when for an agreement of which nothing of it is written yet. */
export async function keepFirstDeadlines(
  tx: Writer,
  agreementId: string,
  now: Date,
): Promise<void> {
  await writeDeadlines(tx, agreementId, lifeRecordedAt(now, await keptFacts(tx, agreementId)))
}

async function writeDeadlines(tx: Writer, agreementId: string, life: WrittenLife): Promise<void> {
  const due = deadlineRows(agreementId, life)
  if (due.length > 0) await insertRows(tx, 'legalDeadlines', due)
}
