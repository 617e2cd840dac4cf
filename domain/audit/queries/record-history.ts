import { and, eq, inArray, isNull } from 'drizzle-orm'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { query } from '../../query.ts'
import { auditEventPage, historicKinds, recordHistoryInput } from '../schema.ts'
import { disclosedBy, trailPage } from './trail-page.ts'
import { withReversals } from './with-reversals.ts'

/** What was changed in one record of the case, newest first, for whoever may read it. */
export const recordHistory = query({
  name: 'auditEvent.listOfRecord',
  event: 'auditEvent.ofRecordListed',
  route: 'GET /audit-events/of/{recordId}',
  input: recordHistoryInput,
  output: auditEventPage,
  access: staffReads,
  answer: async (db, { actor, input: { recordId, ...paging } }) => {
    const { auditEntries, versions } = db.tables
    const [found] = await db
      .select({ id: versions.subjectId })
      .from(versions)
      .where(
        and(
          eq(versions.subjectId, recordId),
          isNull(versions.toSeq),
          inArray(versions.subjectKind, [...historicKinds]),
          readableWhere(db, actor, versions),
        ),
      )
    if (!found) return null
    // A change of another record may write a version of this one under an entry of its own.
    const written = db
      .select({ seq: versions.fromSeq })
      .from(versions)
      .where(eq(versions.subjectId, recordId))
    const page = await trailPage(db, actor, inArray(auditEntries.seq, written), paging)
    return { ...page, items: await withReversals(db, actor, page.items) }
  },
  discloses: disclosedBy,
})
