import { and, eq, isNotNull } from 'drizzle-orm'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { query } from '../../query.ts'
import { auditEventPage, recordTrailInput } from '../schema.ts'
import { disclosedBy, trailPage } from './trail-page.ts'
import { withReversals } from './with-reversals.ts'

/** What was changed in an agreement and in all that is under it, newest first, for whoever may read it. */
export const recordTrail = query({
  name: 'agreement.readHistory',
  event: 'agreement.historyRead',
  route: 'GET /agreements/{agreementId}/history',
  input: recordTrailInput,
  output: auditEventPage,
  access: staffReads,
  answer: async (db, { actor, input }) => {
    const { agreements, auditEntries } = db.tables
    const guarded = { ...agreements, agreementId: agreements.id }
    const [agreement] = await db
      .select({ id: agreements.id })
      .from(agreements)
      .where(and(eq(agreements.id, input.agreementId), readableWhere(db, actor, guarded)))
    if (!agreement) return null
    // Who has read a record is the auditors' to know.
    const changes = and(
      eq(auditEntries.agreementId, agreement.id),
      isNotNull(auditEntries.subjectId),
    )
    const page = await trailPage(db, actor, changes, input)
    return { ...page, items: await withReversals(db, actor, page.items) }
  },
  discloses: disclosedBy,
})
