import { and, eq, inArray } from 'drizzle-orm'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { disclosedBy, trailPage } from '../../audit/queries/trail-page.ts'
import { auditEventPage } from '../../audit/schema.ts'
import { query } from '../../query.ts'
import { commitmentTrailInput } from '../schema.ts'

/** What was changed in a promise, newest first, and what was made to discharge it. */
export const commitmentTrail = query({
  name: 'commitment.readHistory',
  event: 'commitment.historyRead',
  route: 'GET /commitments/{commitmentId}/history',
  input: commitmentTrailInput,
  output: auditEventPage,
  access: staffReads,
  answer: async (db, { actor, input: { commitmentId, ...paging } }) => {
    const { commitments, auditEntries, versions } = db.tables
    const [found] = await db
      .select({ id: commitments.id })
      .from(commitments)
      .where(and(eq(commitments.id, commitmentId), readableWhere(db, actor, commitments)))
    if (!found) return null
    // An activity that is made from it writes a version of it under an entry of its own.
    const written = db
      .select({ seq: versions.fromSeq })
      .from(versions)
      .where(eq(versions.subjectId, commitmentId))
    return await trailPage(db, actor, inArray(auditEntries.seq, written), paging)
  },
  discloses: disclosedBy,
})
