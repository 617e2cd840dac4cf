import { and, count, eq, gte, inArray, lte, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementsLinked } from '../../agreements/queries/agreements-linked.ts'
import { listPage } from '../../list-page.ts'
import { isNamedLike } from '../../names/queries.ts'
import { bodiesById } from '../../people/queries/bodies.ts'
import { query } from '../../query.ts'
import { type ListVisits, listVisitsInput, type VisitListed, visitPage } from '../schema.ts'

/** The stays of delegations that the caller may know of, the latest first. */
export const listVisits = query({
  name: 'visit.list',
  event: 'visit.listed',
  route: 'GET /visits',
  input: listVisitsInput,
  output: visitPage,
  access: staffReads,
  answer: async (db, { input, actor }) => {
    const { visits } = db.tables
    const where = and(filtersWhere(db, input), readableWhere(db, actor, visits))
    const direction = input.sort === 'fromDay' ? 'ascending' : 'descending'
    const { rows, ...page } = await listPage(
      db,
      {
        from: visits,
        where,
        sort: { name: 'fromDay', column: visits.fromDay, kind: 'day', direction },
        id: visits.id,
      },
      input,
      (part) =>
        db
          .select()
          .from(visits)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id, fromDay }) => ({ id, value: fromDay }),
    )
    return { items: await visitsListed(db, rows, actor), ...page }
  },
  discloses: ({ items }) => items,
})

/** A stay touches the days that are asked for if it ends after the first and begins before the last. */
function filtersWhere(db: Reader, input: ListVisits): SQL | undefined {
  const { visits } = db.tables
  const { q, agreementId, side, country, from, to } = input
  return and(
    q === undefined ? undefined : isNamedLike(db, 'visit', visits.id, q),
    agreementId === undefined ? undefined : eq(visits.agreementId, agreementId),
    side === undefined ? undefined : eq(visits.visitingSide, side),
    country === undefined ? undefined : eq(visits.country, country),
    from === undefined ? undefined : gte(visits.toDay, from),
    to === undefined ? undefined : lte(visits.fromDay, to),
  )
}

type Row = Reader['tables']['visits']['$inferSelect']

/** Rows of visits as lists show them. */
export async function visitsListed(
  db: Reader,
  rows: readonly Row[],
  actor: Actor | null,
): Promise<VisitListed[]> {
  const body = await bodiesById(
    db,
    rows.flatMap(({ delegationId, hostId }) => [delegationId, hostId]),
  )
  const agreement = await agreementsLinked(
    db,
    actor,
    rows.map(({ agreementId }) => agreementId),
  )
  const meetings = await meetingCounts(
    db,
    rows.map(({ id }) => id),
    actor,
  )
  return rows.map((row) => {
    const { id, version, titles, visitingSide, country, places, fromDay, toDay } = row
    const { delegationId, hostId, agreementId, deskId, level } = row
    return {
      ...{ id, version, titles, visitingSide, country, places, fromDay, toDay },
      delegation: body(delegationId) ?? unknownBody(delegationId),
      host: body(hostId) ?? null,
      meetings: meetings.get(id) ?? 0,
      agreement: agreement(agreementId),
      ...{ agreementId, deskId, level },
    }
  })
}

/** A foreign key holds: there is a body of every delegation. */
const unknownBody = (id: string) => ({ id, names: { und: id }, acronym: null, country: null })

async function meetingCounts(db: Reader, visitIds: string[], actor: Actor | null) {
  if (visitIds.length === 0) return new Map<string, number>()
  const { meetings } = db.tables
  const rows = await db
    .select({ visitId: meetings.visitId, meetings: count() })
    .from(meetings)
    .where(and(inArray(meetings.visitId, visitIds), readableWhere(db, actor, meetings)))
    .groupBy(meetings.visitId)
  return new Map(rows.map(({ visitId, meetings: all }) => [visitId ?? '', all]))
}
