import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { movedPlace, type Place } from '../../agreements/queries/place.ts'
import { command, type RecordState } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import {
  type MeetingRecord,
  meetingState,
  meetingsWithin,
} from '../../meetings/queries/meeting-record.ts'
import { namedParticipants } from '../../participants/queries.ts'
import { sourceProblems } from '../../sources/queries/source-record.ts'
import { type KeptVisit, visitRecord, visitState } from '../queries/visit-record.ts'
import { visitProblem } from '../rules.ts'
import { type ChangeVisit, changeVisitInput, visitSaved } from '../schema.ts'
import { keepsVisits, ofOneSide, saveDelegation, withPostsOfThatDay } from './create-visit.ts'

/** Mends a visit, or puts it under its agreement with all that was held in it. */
export const changeVisit = command({
  name: 'visit.change',
  event: 'visit.changed',
  route: 'PATCH /visits/{visitId}',
  input: changeVisitInput,
  output: visitSaved,
  access: keepsVisits,
  versioned: true,
  undo: restoring('visitId', changeVisitInput, withoutSides),
  subject: (db, { visitId }) => visitRecord(db, visitId),
  facts: async (db, { subject, input, actor }) => {
    const { place: kept, visit: before } = subject
    const visit = changed(before, input)
    const bodies = [visit.delegationId, visit.hostId]
    return {
      visit,
      place: await movedPlace(db, actor, kept, moved(input, kept)),
      named: await namedParticipants(db, visit.delegation, bodies),
      sources: await sourceProblems(db, actor, input.sourceId),
      meetings: await meetingsWithin(db, subject.id),
    }
  },
  refuse: ({ facts: { visit, place, meetings, ...facts } }) =>
    place
      ? visitProblem(visit, { ...facts, meetings: meetings.map(({ meeting }) => meeting) })
      : { code: 'invalid', fields: [{ path: 'agreementId', code: 'noSuchAgreement' }] },
  change: async (tx, { subject, facts, seq }) => {
    const { visits } = tx.tables
    const { id } = subject
    const place = facts.place ?? subject.place
    const visit = withPostsOfThatDay(facts.visit, facts.named)
    const { delegation: _, ...row } = visit
    await tx
      .update(visits)
      .set({ ...place, ...row, version: seq })
      .where(eq(visits.id, id))
    await saveDelegation(tx, id, visit)
    const also = isSame(place, subject.place)
      ? []
      : await moveMeetings(tx, facts.meetings, place, seq)
    return { record: visitState(id, place, visit), also, answer: { id, version: seq } }
  },
})

/** Null where the visit is taken out of its agreement; its own where nothing is said. */
const moved = ({ agreementId }: ChangeVisit, kept: Place): string | null =>
  agreementId === undefined ? kept.agreementId : agreementId

const isSame = (one: Place, other: Place) =>
  one.agreementId === other.agreementId && one.deskId === other.deskId && one.level === other.level

function changed(kept: KeptVisit, { visitId: _v, agreementId: _a, ...input }: ChangeVisit) {
  const { delegation, ...said } = input
  const visitingSide = input.visitingSide ?? kept.visitingSide
  const members = delegation ?? kept.delegation
  return ofOneSide({ ...kept, ...defined(said), visitingSide, delegation: members }) as KeptVisit
}

/** What was said, without what was left out. */
const defined = <Said extends object>(said: Said): { [K in keyof Said]: NonNullable<Said[K]> } =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never

async function moveMeetings(
  tx: Writer,
  within: readonly MeetingRecord[],
  place: Place,
  seq: number,
): Promise<RecordState[]> {
  const { meetings } = tx.tables
  for (const { id } of within) {
    await tx
      .update(meetings)
      .set({ ...place, version: seq })
      .where(eq(meetings.id, id))
  }
  return within.map(({ id, meeting }) => meetingState(id, place, meeting))
}

/** A delegation's side is the visit's own, so its members are sent without one. */
function withoutSides({ delegation, ...before }: Record<string, Json>): Record<string, Json> {
  return Array.isArray(delegation) ? { ...before, delegation: delegation.map(withoutSide) } : before
}

function withoutSide(member: Json): Json {
  const { side: _, ...rest } = member as Record<string, Json>
  return rest
}
