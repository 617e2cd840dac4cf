import type { z } from 'zod'
import type { Reader, Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import type { Actor } from '../../access/schema.ts'
import type { Place } from '../../agreements/queries/place.ts'
import type { RecordState } from '../../command.ts'
import { dayOf, meetingRow } from '../../meetings/commands/create-meeting.ts'
import { meetingState } from '../../meetings/queries/meeting-record.ts'
import { meetingProblem } from '../../meetings/rules.ts'
import type { meetingOfVisit } from '../../meetings/schema.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import { saveParticipants } from '../../participants/commands.ts'
import { namedParticipants } from '../../participants/queries.ts'
import { type NamedParticipants, withPosts } from '../../participants/rules.ts'
import { sourceProblems } from '../../sources/queries/source-record.ts'

type Held = z.infer<typeof meetingOfVisit>
type Facts = { named: NamedParticipants; sources: readonly FieldProblem[] }
type Stay = { fromDay: string; toDay: string }

/** What is known of the records that the meetings of a new visit name. */
export async function heldFacts(
  db: Reader,
  actor: Actor,
  meetings: readonly Held[],
): Promise<Facts[]> {
  const facts: Facts[] = []
  for (const { participants, counterpartId, sourceId } of meetings) {
    facts.push({
      named: await namedParticipants(db, participants, [counterpartId]),
      sources: await sourceProblems(db, actor, sourceId),
    })
  }
  return facts
}

/** What is wrong with the meetings of a new visit, each field under its meeting's place. */
export function heldProblem(
  meetings: readonly Held[],
  facts: readonly Facts[],
  stay: Stay,
): Problem | null {
  const fields = meetings.flatMap((meeting, place) => {
    const known = facts[place]
    const problem = known && meetingProblem(meeting, { ...known, stay })
    return (problem?.fields ?? []).map(({ path, ...rest }) => ({
      path: `meetings.${place}.${path}`,
      ...rest,
    }))
  })
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

/** Writes them in their order; gives the records to be kept. */
export async function insertHeld(
  tx: Writer,
  meetings: readonly Held[],
  facts: readonly Facts[],
  { visitId, place, stay, seq }: { visitId: string; place: Place; stay: Stay; seq: number },
): Promise<RecordState[]> {
  const states: RecordState[] = []
  for (const [index, said] of meetings.entries()) {
    const named = facts[index]?.named ?? { people: new Map() }
    const participants = withPosts(said.participants, named, dayOf(said, stay))
    const meeting = { ...said, visitId, participants }
    const id = newId()
    const row = { id, ...place, ...meetingRow(meeting), position: index + 1, version: seq }
    await tx.insert(tx.tables.meetings).values(row)
    await saveParticipants(tx, 'meetingId', id, participants)
    states.push(meetingState(id, place, meeting))
  }
  return states
}
