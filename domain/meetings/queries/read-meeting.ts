import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementsLinked } from '../../agreements/queries/agreements-linked.ts'
import { query } from '../../query.ts'
import { type MeetingDetail, meetingDetail, readMeetingInput } from '../schema.ts'
import { meetingsTold } from './meetings-told.ts'

/** One meeting, with the visit and the agreement that it belongs to. */
export const readMeeting = query({
  name: 'meeting.read',
  event: 'meeting.read',
  route: 'GET /meetings/{meetingId}',
  input: readMeetingInput,
  output: meetingDetail,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<MeetingDetail | null> => {
    const { meetings } = db.tables
    const rows = await db
      .select()
      .from(meetings)
      .where(and(eq(meetings.id, input.meetingId), readableWhere(db, actor, meetings)))
    const [told] = await meetingsTold(db, rows, actor)
    if (!told) return null
    const agreement = await agreementsLinked(db, actor, [told.agreementId])
    return {
      ...told,
      visit: await visitNamed(db, told.visitId, actor),
      agreement: agreement(told.agreementId),
      writable: can(actor, deskWrites, told, await isNamed(db, actor, told)),
    }
  },
  discloses: (meeting) => [meeting],
})

async function visitNamed(db: Reader, visitId: string | null, actor: Actor | null) {
  if (visitId === null) return null
  const { visits } = db.tables
  const { id, titles, fromDay, toDay, visitingSide } = visits
  const [found] = await db
    .select({ id, titles, fromDay, toDay, visitingSide })
    .from(visits)
    .where(and(eq(visits.id, visitId), readableWhere(db, actor, visits)))
  return found ?? null
}
