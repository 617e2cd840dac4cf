import { and, eq, exists, gt, gte, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { addDays, type Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import { userOf } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { isNamedLike } from '../../names/queries.ts'
import { areasUnder } from '../../priority-areas/queries/standing-areas.ts'
import type { CommitmentFilters } from '../schema.ts'
import { endOfQuarter } from '../rules.ts'
import { coverage, isOverdue, isUnsettled } from './coverage.ts'

/** The commitments that the caller may read and that the filters, all of them together, leave. */
export function commitmentsFound(
  db: Reader,
  filters: CommitmentFilters,
  { actor, today }: { actor: Actor | null; today: Day },
): SQL | undefined {
  const { commitments } = db.tables
  const is = (column: SQL | (typeof commitments)[keyof typeof commitments], value: unknown) =>
    value === undefined ? undefined : sql`${column} = ${value}`
  return and(
    filters.q === undefined ? undefined : isNamedLike(db, 'commitment', commitments.id, filters.q),
    is(commitments.agreementId, filters.agreement),
    is(commitments.meetingId, filters.meeting),
    is(commitments.author, filters.author),
    is(commitments.kind, filters.kind),
    is(coverage(db), filters.coverage),
    dueWhere(db, filters.due, today),
    filters.desk === undefined ? undefined : is(commitments.deskId, deskIdOf(db, filters.desk)),
    areaWhere(db, filters.area),
    filters.age === undefined
      ? undefined
      : lte(commitments.promisedOnUpper, addDays(today, -filters.age)),
    filters.officer === undefined
      ? undefined
      : is(
          commitments.officerId,
          filters.officer === 'me' ? (userOf(actor) ?? '') : filters.officer,
        ),
    readableWhere(db, actor, commitments),
  )
}

function areaWhere(db: Reader, area: string | undefined): SQL | undefined {
  if (area === undefined) return undefined
  const { agreementAreas, commitments } = db.tables
  return exists(
    db
      .select({ one: sql`1` })
      .from(agreementAreas)
      .where(
        and(
          eq(agreementAreas.agreementId, commitments.agreementId),
          sql`${agreementAreas.areaId} IN ${areasUnder(db, area)}`,
        ),
      ),
  )
}

/** `dueOf` of the rules, as a condition. */
export function dueWhere(db: Reader, due: CommitmentFilters['due'], today: Day): SQL | undefined {
  const { dueOnUpper } = db.tables.commitments
  const quarter = endOfQuarter(today)
  switch (due) {
    case 'overdue':
      return isOverdue(db, today)
    case 'thisQuarter':
      return and(gte(dueOnUpper, today), lte(dueOnUpper, quarter), isUnsettled(db))
    case 'later':
      return and(gt(dueOnUpper, quarter), isUnsettled(db))
    case 'known':
      return isNotNull(dueOnUpper)
    case 'notKnown':
      return isNull(dueOnUpper)
    default:
      return undefined
  }
}
