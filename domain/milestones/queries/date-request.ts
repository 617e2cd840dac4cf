import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Subject } from '../../command.ts'
import type { DateRequest } from '../schema.ts'
import { peopleNamed } from './people-named.ts'

export type DateRequestRow = Reader['tables']['dateRequests']['$inferSelect']

export type DateRequestRecord = Subject & { row: DateRequestRow }

/** A request for a new agreed day, by its identifier. */
export async function dateRequestRecord(db: Reader, id: string): Promise<DateRequestRecord | null> {
  const { dateRequests } = db.tables
  const [row] = await db.select().from(dateRequests).where(eq(dateRequests.id, id))
  return row ? { ...dateRequestState(row), version: row.version, row } : null
}

/** What versions keep of it. */
export const dateRequestState = (row: DateRequestRow) => ({
  kind: 'dateRequest',
  ...{ id: row.id, agreementId: row.agreementId, deskId: row.deskId, level: row.level },
  content: {
    ...{ planId: row.planId, milestoneId: row.milestoneId, state: row.state },
    ...{ baselineOn: row.baselineOn, forecastOn: row.forecastOn, askedOn: row.askedOn },
    ...{ askedBy: row.askedBy, reason: row.reason, decisionReason: row.decisionReason },
  },
})

/** Whether a milestone's agreed day is asked to be moved, and nobody has decided yet. */
export async function isDateAsked(db: Reader, milestoneId: string): Promise<boolean> {
  const { dateRequests } = db.tables
  const rows = await db
    .select({ id: dateRequests.id })
    .from(dateRequests)
    .where(and(eq(dateRequests.milestoneId, milestoneId), eq(dateRequests.state, 'waiting')))
  return rows.length > 0
}

/** The requests of a plan by their milestone, the newest first. Access is that of the milestone. */
export async function dateRequestsOf(
  db: Reader,
  planId: string,
): Promise<(milestoneId: string) => DateRequest[]> {
  const { dateRequests } = db.tables
  const rows = await db
    .select()
    .from(dateRequests)
    .where(eq(dateRequests.planId, planId))
    .orderBy(desc(dateRequests.askedAt), desc(dateRequests.id))
  const people = await peopleNamed(
    db,
    rows.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy]),
  )
  return (milestoneId) =>
    rows
      .filter((row) => row.milestoneId === milestoneId)
      .map(({ id, version, baselineOn, forecastOn, askedOn, reason, state, ...row }) => ({
        ...{ id, version, baselineOn, forecastOn, askedOn, reason, state },
        askedBy: people(row.askedBy),
        askedAt: row.askedAt.toISOString(),
        decidedBy: row.decidedBy ? people(row.decidedBy) : null,
        decisionReason: row.decisionReason,
      }))
}
