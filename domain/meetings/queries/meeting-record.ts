import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { Place } from '../../agreements/queries/place.ts'
import type { Certainty } from '../../agreements/schema/words.ts'
import type { RecordState, Subject } from '../../command.ts'
import { keptParticipants } from '../../participants/queries.ts'
import type { Participant } from '../../participants/schema.ts'
import { uncertain } from '../../uncertain-columns.ts'
import type { MeetingKind } from '../schema/words.ts'

/** Where something was read, as it is kept. */
export type KeptSourcing = {
  sourceId: string | null
  quotation: string | null
  quotationLanguage: string | null
  certainty: Certainty | null
}

export type KeptMeeting = KeptSourcing & {
  visitId: string | null
  kind: MeetingKind
  titles: LanguageMap
  counterpartId: string | null
  heldOn: UncertainDay | null
  places: LanguageMap | null
  topics: readonly LanguageMap[]
  said: LanguageMap | null
  participants: readonly Participant[]
}

export type MeetingRecord = Subject & { meeting: KeptMeeting; place: Place; position: number }

/** The meeting as kept, or null where there is none. */
export async function meetingRecord(db: Reader, id: string): Promise<MeetingRecord | null> {
  const { meetings } = db.tables
  const [row] = await db.select().from(meetings).where(eq(meetings.id, id))
  return row ? await recordOf(db, row) : null
}

/** The meetings of a visit, as kept, in their order. */
export async function meetingsWithin(db: Reader, visitId: string): Promise<MeetingRecord[]> {
  const { meetings } = db.tables
  const rows = await db
    .select()
    .from(meetings)
    .where(eq(meetings.visitId, visitId))
    .orderBy(asc(meetings.position))
  const records: MeetingRecord[] = []
  for (const row of rows) records.push(await recordOf(db, row))
  return records
}

async function recordOf(
  db: Reader,
  row: Reader['tables']['meetings']['$inferSelect'],
): Promise<MeetingRecord> {
  const { id, agreementId, deskId, level, version, position } = row
  const { heldOn, heldOnLower, heldOnUpper } = row
  const meeting = {
    visitId: row.visitId,
    kind: row.kind,
    titles: row.titles,
    counterpartId: row.counterpartId,
    heldOn: uncertain(heldOn, heldOnLower, heldOnUpper),
    places: row.places,
    topics: row.topics,
    said: row.said,
    participants: await keptParticipants(db, 'meetingId', id),
    sourceId: row.sourceId,
    quotation: row.quotation,
    quotationLanguage: row.quotationLanguage,
    certainty: row.certainty,
  }
  const place = { agreementId, deskId, level }
  return { ...meetingState(id, place, meeting), version, meeting, place, position }
}

/** What versions keep of a meeting. */
export const meetingState = (id: string, place: Place, meeting: KeptMeeting): RecordState => ({
  kind: 'meeting',
  id,
  ...place,
  content: {
    agreementId: place.agreementId,
    ...meeting,
    heldOn: meeting.heldOn?.edtf ?? null,
    topics: meeting.topics.map((topic) => ({ ...topic })),
    participants: meeting.participants.map((one) => ({ ...one })),
  },
})
