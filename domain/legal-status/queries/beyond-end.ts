import { and, asc, count, eq, gt, isNull, notInArray, or } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { BeyondEnd } from '../schema/legal-status.ts'

/** As many as a preview names. */
const mostAgreements = 50

/** What of an agreement's own goes on beyond a last day (`domain.md` rule 29), as the caller may know. */
export async function beyondEnd(
  db: Reader,
  actor: Actor | null,
  agreementId: string,
  end: Day,
): Promise<BeyondEnd> {
  const { agreements, milestones } = db.tables
  const { id, reference, titles, inForceUntil } = agreements
  const under = await db
    .select({ id, reference, titles, inForceUntil })
    .from(agreements)
    .where(
      and(
        eq(agreements.parentId, agreementId),
        or(isNull(inForceUntil), gt(inForceUntil, end)),
        readableWhere(db, actor, { ...agreements, agreementId: id }),
      ),
    )
    .orderBy(asc(reference))
    .limit(mostAgreements)
  const [open] = await db
    .select({ count: count() })
    .from(milestones)
    .where(
      and(
        eq(milestones.agreementId, agreementId),
        notInArray(milestones.health, ['done', 'dropped']),
        gt(milestones.forecastOn, end),
        readableWhere(db, actor, milestones),
      ),
    )
  return { agreements: under, milestones: open?.count ?? 0 }
}
