import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { lastChange } from '../../audit/queries/last-change.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { progress } from '../../milestones/rules.ts'
import { query } from '../../query.ts'
import { isFoundIn } from '../../sources/rules.ts'
import { type Commitment, commitment, readCommitmentInput } from '../schema.ts'
import { activitiesDischarging, type Asking, commitmentRows, linesOf } from './commitment-rows.ts'
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
      ...(await sourceOf(db, row, actor)),
      meeting: await meetingOf(db, row.meetingId, actor),
      noAction: await noActionOf(db, row),
      activities: await dischargingOf(db, row.id, { actor, today }),
      ...(await lastChange(db, row.version)),
      writable: can(actor, deskWrites, row, await isNamed(db, actor, row)),
    }
  },
  discloses: ({ id, agreement, desk, level }) => [
    { id, agreementId: agreement.id, deskId: desk.id, level },
  ],
})

async function sourceOf(
  db: Reader,
  { sourceId, quotation }: CommitmentRow,
  actor: Actor | null,
): Promise<Pick<Commitment, 'source' | 'quotationFound'>> {
  const { sources } = db.tables
  if (sourceId === null) return { source: null, quotationFound: null }
  const [found] = await db
    .select({
      source: { id: sources.id, titles: sources.titles, address: sources.address },
      text: sources.text,
    })
    .from(sources)
    .where(and(eq(sources.id, sourceId), readableWhere(db, actor, sources)))
  if (!found) return { source: null, quotationFound: null }
  return { source: found.source, quotationFound: isFoundIn(found.text, quotation) }
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

async function dischargingOf(
  db: Reader,
  commitmentId: string,
  { actor }: Asking,
): Promise<Commitment['activities']> {
  const activities = await activitiesDischarging(db, [commitmentId], actor)
  if (activities.length === 0) return []
  const { milestones } = db.tables
  const ids = activities.map(({ id }) => id)
  const steps = await db
    .select({ activityId: milestones.activityId, health: milestones.health })
    .from(milestones)
    .where(and(inArray(milestones.activityId, ids), readableWhere(db, actor, milestones)))
  return activities.map(({ commitmentId: _, ...activity }) => ({
    ...activity,
    progress: progress(steps.filter(({ activityId }) => activityId === activity.id)),
  }))
}
