import { and, eq, isNull } from 'drizzle-orm'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { listPage } from '../../list-page.ts'
import { query } from '../../query.ts'
import { listMeetingsInput, meetingPage } from '../schema.ts'
import { meetingsTold } from './meetings-told.ts'

/** Talks and site visits, the last entered first. */
export const listMeetings = query({
  name: 'meeting.list',
  event: 'meeting.listed',
  route: 'GET /meetings',
  input: listMeetingsInput,
  output: meetingPage,
  access: staffReads,
  answer: async (db, { input, actor }) => {
    const { meetings } = db.tables
    const where = and(
      input.visitId === undefined ? undefined : eq(meetings.visitId, input.visitId),
      input.agreementId === undefined ? undefined : eq(meetings.agreementId, input.agreementId),
      input.kind === undefined ? undefined : eq(meetings.kind, input.kind),
      input.within === 'alone' ? isNull(meetings.visitId) : undefined,
      readableWhere(db, actor, meetings),
    )
    const { rows, ...page } = await listPage(
      db,
      {
        from: meetings,
        where,
        sort: { name: 'id', column: meetings.id, kind: 'text', direction: 'descending' },
        id: meetings.id,
      },
      input,
      (part) =>
        db
          .select()
          .from(meetings)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id }) => ({ id, value: id }),
    )
    return { items: await meetingsTold(db, rows, actor), ...page }
  },
  discloses: ({ items }) => items,
})
