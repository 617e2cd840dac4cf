import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Side } from '#db/values.ts'
import type { Day } from '#lib/days.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Place } from '../../agreements/queries/place.ts'
import type { RecordState, Subject } from '../../command.ts'
import type { KeptSourcing } from '../../meetings/queries/meeting-record.ts'
import { keptParticipants } from '../../participants/queries.ts'
import type { Participant } from '../../participants/schema.ts'

export type KeptVisit = KeptSourcing & {
  titles: LanguageMap
  visitingSide: Side
  delegationId: string
  hostId: string | null
  country: string | null
  places: LanguageMap | null
  fromDay: Day
  toDay: Day
  delegation: readonly Participant[]
}

export type VisitRecord = Subject & { visit: KeptVisit; place: Place }

/** The visit as kept, or null where there is none. */
export async function visitRecord(db: Reader, visitId: string): Promise<VisitRecord | null> {
  const { visits } = db.tables
  const [row] = await db.select().from(visits).where(eq(visits.id, visitId))
  if (!row) return null
  const { id, agreementId, deskId, level, version, ...rest } = row
  const place = { agreementId, deskId, level }
  const visit = { ...rest, delegation: await keptParticipants(db, 'visitId', id) }
  return { ...visitState(id, place, visit), version, visit, place }
}

/** What versions keep of a visit. */
export const visitState = (id: string, place: Place, visit: KeptVisit): RecordState => ({
  kind: 'visit',
  id,
  ...place,
  content: {
    agreementId: place.agreementId,
    ...visit,
    delegation: visit.delegation.map((one) => ({ ...one })),
  },
})
