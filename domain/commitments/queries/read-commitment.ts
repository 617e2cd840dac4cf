import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { lastChange } from '../../audit/queries/last-change.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { query } from '../../query.ts'
import { isFoundIn, paragraphOf } from '../../sources/rules.ts'
import { type Commitment, commitment, readCommitmentInput } from '../schema.ts'
import { commitmentRows, linesOf } from './commitment-rows.ts'
import { judgementsOf } from './judgements-of.ts'
import type { CommitmentRow } from './commitment-record.ts'

/** One promise, with the words that it was read from, and what discharges it. */
export const readCommitment = query({
  name: 'commitment.read',
  event: 'commitment.read',
  route: 'GET /commitments/{commitmentId}',
  input: readCommitmentInput,
  output: commitment,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<Commitment | null> => {
    const { commitments } = db.tables
    const here = eq(commitments.id, input.commitmentId)
    const rows = await commitmentRows(db, and(here, readableWhere(db, actor, commitments)))
    const [found] = rows
    const [line] = await linesOf(db, rows, { actor, today })
    if (!found || !line) return null
    const { row } = found
    return {
      ...line,
      ...(await placeOf(db, row, actor)),
      meeting: await meetingOf(db, row.meetingId, actor),
      noAction: await noActionOf(db, row),
      judgements: await judgementsOf(db, row.id),
      ...(await lastChange(db, row.version)),
      writable: can(actor, deskWrites, row, await isNamed(db, actor, row)),
    }
  },
  discloses: ({ id, agreement, desk, level }) => [
    { id, agreementId: agreement.id, deskId: desk.id, level },
  ],
})

/** Whether and where its words stand in the source that it was read from, as far as that may be read. */
async function placeOf(
  db: Reader,
  { sourceId, quotation }: CommitmentRow,
  actor: Actor | null,
): Promise<Pick<Commitment, 'paragraph' | 'quotationFound'>> {
  const { sources } = db.tables
  if (sourceId === null) return { paragraph: null, quotationFound: null }
  const [found] = await db
    .select({ text: sources.text })
    .from(sources)
    .where(and(eq(sources.id, sourceId), readableWhere(db, actor, sources)))
  const text = found?.text ?? null
  const quotationFound = isFoundIn(text, quotation)
  if (text === null || quotation === null) return { paragraph: null, quotationFound }
  return { paragraph: paragraphOf(text, quotation), quotationFound }
}

async function meetingOf(
  db: Reader,
  meetingId: string | null,
  actor: Actor | null,
): Promise<Commitment['meeting']> {
  if (meetingId === null) return null
  const { meetings } = db.tables
  const [found] = await db
    .select({ id: meetings.id, titles: meetings.titles })
    .from(meetings)
    .where(and(eq(meetings.id, meetingId), readableWhere(db, actor, meetings)))
  return found ?? null
}

async function noActionOf(
  db: Reader,
  { noActionReason, noActionBy, noActionAt }: CommitmentRow,
): Promise<Commitment['noAction']> {
  if (noActionReason === null) return null
  const people = await peopleNamed(db, [noActionBy])
  return {
    reason: noActionReason,
    by: noActionBy === null ? null : people(noActionBy),
    at: noActionAt?.toISOString() ?? null,
  }
}
