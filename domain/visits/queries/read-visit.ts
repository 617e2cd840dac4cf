import { and, asc, eq } from 'drizzle-orm'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import { meetingsTold } from '../../meetings/queries/meetings-told.ts'
import { participantsOf } from '../../participants/queries.ts'
import { query } from '../../query.ts'
import { sourcesNamed } from '../../sources/queries/sources-named.ts'
import { readVisitInput, type Visit, visit } from '../schema.ts'
import { visitsListed } from './list-visits.ts'

/** One stay, in a fixed number of queries however much was held in it. */
export const readVisit = query({
  name: 'visit.read',
  event: 'visit.read',
  route: 'GET /visits/{visitId}',
  input: readVisitInput,
  output: visit,
  access: staffReads,
  answer: async (db, { input: { visitId }, actor }): Promise<Visit | null> => {
    const { visits, meetings } = db.tables
    const rows = await db
      .select()
      .from(visits)
      .where(and(eq(visits.id, visitId), readableWhere(db, actor, visits)))
    const [listed] = await visitsListed(db, rows, actor)
    const [row] = rows
    if (!listed || !row) return null
    const held = await db
      .select()
      .from(meetings)
      .where(and(eq(meetings.visitId, visitId), readableWhere(db, actor, meetings)))
      .orderBy(asc(meetings.position), asc(meetings.id))
    const source = await sourcesNamed(db, actor, [row.sourceId])
    const { quotation, quotationLanguage, certainty } = row
    return {
      ...listed,
      members: (await participantsOf(db, 'visitId', [visitId])).get(visitId) ?? [],
      meetings: await meetingsTold(db, held, actor),
      source: source(row.sourceId),
      ...{ quotation, quotationLanguage, certainty },
      writable: can(actor, deskWrites, row, await isNamed(db, actor, row)),
    }
  },
  discloses: (stay) => [stay, ...stay.meetings],
})
