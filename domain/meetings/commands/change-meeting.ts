import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed } from '../../access/queries.ts'
import { can } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { movedPlace, type Place } from '../../agreements/queries/place.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { saveParticipants } from '../../participants/commands.ts'
import { namedParticipants } from '../../participants/queries.ts'
import { withPosts } from '../../participants/rules.ts'
import { sourceProblems } from '../../sources/queries/source-record.ts'
import { type VisitRecord, visitRecord } from '../../visits/queries/visit-record.ts'
import {
  type KeptMeeting,
  type MeetingRecord,
  meetingRecord,
  meetingState,
} from '../queries/meeting-record.ts'
import { meetingProblem } from '../rules.ts'
import { type ChangeMeeting, changeMeetingInput, meetingSaved } from '../schema.ts'
import { dayOf, keepsMeetings, lastPosition, meetingRow } from './create-meeting.ts'

/** Mends a meeting, or puts it into its visit, whose agreement, desk and level it then takes. */
export const changeMeeting = command({
  name: 'meeting.change',
  event: 'meeting.changed',
  route: 'PATCH /meetings/{meetingId}',
  input: changeMeetingInput,
  output: meetingSaved,
  access: keepsMeetings,
  versioned: true,
  undo: restoring('meetingId', changeMeetingInput),
  subject: (db, { meetingId }) => meetingRecord(db, meetingId),
  facts: async (db, { subject, input, actor }) => {
    const meeting = changed(subject.meeting, input)
    return {
      meeting,
      ...(await newPlace(db, actor, subject, input)),
      named: await namedParticipants(db, meeting.participants, [meeting.counterpartId]),
      sources: await sourceProblems(db, actor, input.sourceId),
    }
  },
  refuse: ({ facts: { meeting, wrong, visit, place: _, ...facts } }) =>
    wrong
      ? { code: 'invalid', fields: [wrong] }
      : meetingProblem(meeting, { ...facts, stay: visit?.visit ?? null }),
  change: async (tx, { subject, facts, seq }) => {
    const { meetings } = tx.tables
    const { id } = subject
    const place = facts.place ?? subject.place
    const { visitId } = facts.meeting
    const held = dayOf(facts.meeting, facts.visit?.visit)
    const meeting = {
      ...facts.meeting,
      participants: withPosts(facts.meeting.participants, facts.named, held),
    }
    const isMoved = visitId !== subject.meeting.visitId
    const position = isMoved ? (await lastPosition(tx, visitId)) + 1 : subject.position
    await tx
      .update(meetings)
      .set({ ...place, ...meetingRow(meeting), position, version: seq })
      .where(eq(meetings.id, id))
    await saveParticipants(tx, 'meetingId', id, meeting.participants)
    return { record: meetingState(id, place, meeting), answer: { id, version: seq } }
  },
})

type NewPlace = {
  visit: VisitRecord | null
  place: Place | null
  wrong: { path: string; code: string } | null
}

/** Where the meeting is to stand: in its visit, or else under the agreement that is named. */
async function newPlace(
  db: Reader,
  actor: Actor,
  { meeting, place }: MeetingRecord,
  input: ChangeMeeting,
): Promise<NewPlace> {
  const visitId = input.visitId === undefined ? meeting.visitId : input.visitId
  if (visitId !== null) {
    const visit = await visitRecord(db, visitId)
    const isTheirs = visit && can(actor, keepsMeetings, visit, await isNamed(db, actor, visit))
    return isTheirs
      ? { visit, place: visit.place, wrong: null }
      : { visit: null, place: null, wrong: { path: 'visitId', code: 'noSuchVisit' } }
  }
  const { agreementId = place.agreementId } = input
  const moved = await movedPlace(db, actor, place, agreementId)
  const wrong = moved ? null : { path: 'agreementId', code: 'noSuchAgreement' }
  return { visit: null, place: moved, wrong }
}

const changed = (
  kept: KeptMeeting,
  { meetingId: _m, agreementId: _a, ...input }: ChangeMeeting,
): KeptMeeting => ({
  ...kept,
  ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)),
})
