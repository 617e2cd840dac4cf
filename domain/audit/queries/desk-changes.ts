import { and, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { addDays } from '#lib/days.ts'
import { query } from '../../query.ts'
import { auditEventPage, deskChangesInput } from '../schema.ts'
import { trailFilters } from './audit-trail.ts'
import { disclosedBy, trailPage } from './trail-page.ts'

/** What somebody else has changed on the caller's own desks since yesterday began, newest first. */
export const deskChanges = query({
  name: 'auditEvent.listDeskChanges',
  event: 'auditEvent.deskChangesListed',
  route: 'GET /audit-events/desk',
  input: deskChangesInput,
  output: auditEventPage,
  access: { roles: ['officer', 'manager'], scope: 'readable' },
  answer: async (db, { actor, input, today, home }) => {
    const { auditEntries } = db.tables
    const desks = actor?.kind === 'user' ? [...actor.deskIds] : []
    const own = actor?.kind === 'user' ? actor.id : ''
    const since = { from: addDays(today, -1), outcome: 'done' } as const
    const wanted = and(
      await trailFilters(db, since, home.zone),
      desks.length > 0 ? inArray(auditEntries.deskId, desks) : sql`1 = 0`,
      or(isNull(auditEntries.actorId), ne(auditEntries.actorId, own)),
      // Who has read a record is the auditors' to know; desks themselves are the administrators'.
      isNotNull(auditEntries.subjectId),
      isNotNull(auditEntries.agreementId),
    )
    return await trailPage(db, actor, wanted, input)
  },
  discloses: disclosedBy,
})
