import { and, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import type { CommitmentFilters } from '../schema.ts'
import { coverage, isOverdue } from './coverage.ts'

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
    is(commitments.agreementId, filters.agreement),
    is(commitments.meetingId, filters.meeting),
    is(commitments.author, filters.author),
    is(commitments.kind, filters.kind),
    is(coverage(db), filters.coverage),
    dueWhere(db, filters.due, today),
    filters.desk === undefined ? undefined : is(commitments.deskId, deskIdOf(db, filters.desk)),
    readableWhere(db, actor, commitments),
  )
}

function dueWhere(db: Reader, due: CommitmentFilters['due'], today: Day): SQL | undefined {
  const { dueOnUpper } = db.tables.commitments
  if (due === 'overdue') return isOverdue(db, today)
  if (due === 'known') return isNotNull(dueOnUpper)
  return due === 'notKnown' ? isNull(dueOnUpper) : undefined
}
