import { eq, max } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import type { AccessLine } from '../../access/schema.ts'
import { placeSubject, placeUnder } from '../../agreements/queries/place.ts'
import { command } from '../../command.ts'
import { saveParticipants } from '../../participants/commands.ts'
import { namedParticipants } from '../../participants/queries.ts'
import { withPosts } from '../../participants/rules.ts'
import { sourceProblems } from '../../sources/queries/source-record.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import { visitRecord } from '../../visits/queries/visit-record.ts'
import { type KeptMeeting, meetingState } from '../queries/meeting-record.ts'
import { meetingProblem } from '../rules.ts'
import { createMeetingInput, meetingSaved } from '../schema.ts'

/** The desk's own people, and whoever loads a register at its command line. */
export const keepsMeetings: AccessLine = {
  ...deskWrites,
  roles: [...deskWrites.roles, 'operator'],
}

/** Logs talks or a site visit, after those that its visit has already. */
export const createMeeting = command({
  name: 'meeting.create',
  event: 'meeting.created',
  route: 'POST /meetings',
  input: createMeetingInput,
  output: meetingSaved,
  access: keepsMeetings,
  subject: (db, input) =>
    input.visitId === null ? placeSubject(db, input) : visitRecord(db, input.visitId),
  facts: async (db, { input, actor }) => ({
    visit: input.visitId === null ? null : await visitRecord(db, input.visitId),
    named: await namedParticipants(db, input.participants, [input.counterpartId]),
    sources: await sourceProblems(db, actor, input.sourceId),
    last: await lastPosition(db, input.visitId),
  }),
  refuse: ({ input, facts: { visit, ...facts } }) =>
    meetingProblem(input, { ...facts, stay: visit?.visit ?? null }),
  change: async (tx, { subject, input, facts, seq }) => {
    const { agreementId: _a, deskId: _d, level: _l, ...said } = input
    const id = newId()
    const place = facts.visit?.place ?? placeUnder(subject, input)
    const meeting = {
      ...said,
      participants: withPosts(said.participants, facts.named, dayOf(said, facts.visit?.visit)),
    }
    const position = facts.last + 1
    await tx
      .insert(tx.tables.meetings)
      .values({ id, ...place, ...meetingRow(meeting), position, version: seq })
    await saveParticipants(tx, 'meetingId', id, meeting.participants)
    return { record: meetingState(id, place, meeting), answer: { id, version: seq } }
  },
})

/** When a meeting was held, or at least its visit. */
export const dayOf = (
  { heldOn }: Pick<KeptMeeting, 'heldOn'>,
  stay: { fromDay: string; toDay: string } | null | undefined,
) => heldOn ?? (stay ? { lower: stay.fromDay, upper: stay.toDay } : null)

/** The columns of a meeting's own content. */
export function meetingRow({ participants: _, heldOn, topics, ...meeting }: KeptMeeting) {
  return { ...meeting, ...uncertainColumns('heldOn', heldOn), topics: [...topics] }
}

/** Where the last meeting of a visit stands. */
export async function lastPosition(db: Reader, visitId: string | null): Promise<number> {
  if (visitId === null) return 0
  const { meetings } = db.tables
  const [row] = await db
    .select({ last: max(meetings.position) })
    .from(meetings)
    .where(eq(meetings.visitId, visitId))
  return row?.last ?? 0
}
