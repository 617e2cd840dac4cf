import { and, eq, inArray, isNotNull, isNull, ne, or, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { addDays } from '#lib/days.ts'
import { query } from '../../query.ts'
import { auditEventPage, deskChangesInput } from '../schema.ts'
import { trailFilters } from './audit-trail.ts'
import { disclosedBy, trailPage } from './trail-page.ts'

/**
 * What somebody else has changed on the caller's own desks since yesterday began, and in a week of what
 * the caller watches, newest first.
 */
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
    const since = (days: number) =>
      trailFilters(db, { from: addDays(today, -days), outcome: 'done' }, home.zone)
    const wanted = and(
      or(
        and(await since(1), desks.length > 0 ? inArray(auditEntries.deskId, desks) : sql`1 = 0`),
        and(await since(7), isWatched(db, own)),
      ),
      or(isNull(auditEntries.actorId), ne(auditEntries.actorId, own)),
      // Who has read a record is the auditors' to know; desks themselves are the administrators'.
      isNotNull(auditEntries.subjectId),
      isNotNull(auditEntries.agreementId),
    )
    return await trailPage(db, actor, wanted, input)
  },
  discloses: disclosedBy,
})

/** A watched record, what was said or asked of it, or anything under a watched plan or agreement. */
function isWatched(db: Reader, userId: string) {
  const { auditEntries, comments, dateRequests, watches } = db.tables
  const watched = db
    .select({ id: watches.recordId })
    .from(watches)
    .where(eq(watches.userId, userId))
  const { milestones, ...others } = partsOfPlans(db, watched)
  const said = db
    .select({ id: comments.id })
    .from(comments)
    .where(or(inArray(comments.milestoneId, watched), inArray(comments.milestoneId, milestones)))
  const { milestoneId } = dateRequests
  const asked = db
    .select({ id: dateRequests.id })
    .from(dateRequests)
    .where(or(inArray(milestoneId, watched), inArray(milestoneId, milestones)))
  const parts = [milestones, ...Object.values(others)]
  return or(
    inArray(auditEntries.subjectId, watched),
    ...parts.map((part) => inArray(auditEntries.subjectId, part)),
    inArray(auditEntries.agreementId, watched),
    inArray(auditEntries.subjectId, said),
    inArray(auditEntries.subjectId, asked),
  )
}

/** What stands in the plans among these records. */
function partsOfPlans(db: Reader, watched: SQLWrapper) {
  const { activities, milestones, contributions, indicators } = db.tables
  const of = (
    table: typeof activities | typeof milestones | typeof contributions | typeof indicators,
  ) => db.select({ id: table.id }).from(table).where(inArray(table.planId, watched))
  return {
    milestones: of(milestones),
    activities: of(activities),
    contributions: of(contributions),
    indicators: of(indicators),
  }
}
