import { and, type SQL, sql } from 'drizzle-orm'
import { decodeCursor, keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { staffReads } from '../../access/rules.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import { totalOf } from '../../total.ts'
import {
  type CommitmentPage,
  type CommitmentSort,
  commitmentPage,
  type ListCommitments,
  listCommitmentsInput,
} from '../schema.ts'
import type { CommitmentRow } from './commitment-record.ts'
import { commitmentRows, linesOf } from './commitment-rows.ts'
import { commitmentsFound } from './commitments-found.ts'
import { coverage } from './coverage.ts'

/** The promises that the caller may read, one line each, page by page. */
export const listCommitments = query({
  name: 'commitment.list',
  event: 'commitment.listed',
  route: 'GET /commitments',
  input: listCommitmentsInput,
  output: commitmentPage,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<CommitmentPage> => {
    const wanted = commitmentsFound(db, input, { actor, today })
    const page = await pageOf(db, input, wanted)
    return {
      items: await linesOf(db, page.rows, { actor, today }),
      nextCursor: page.next ?? null,
      previousCursor: page.previous ?? null,
      total: await totalOf(db, db.tables.commitments.id, wanted, input.count === 'exact'),
    }
  },
  discloses: ({ items }) =>
    items.map(({ id, agreement, desk, level }) => {
      return { id, agreementId: agreement.id, deskId: desk.id, level }
    }),
})

async function pageOf(db: Reader, asked: ListCommitments, wanted: SQL | undefined) {
  const { commitments } = db.tables
  const sort = sortOf(db, asked.sort)
  const cursor = asked.cursor === undefined ? undefined : decodeCursor(sort, asked.cursor)
  if (asked.cursor !== undefined && !cursor) {
    throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  }
  return await keysetPage(
    { sort, id: commitments.id, cursor, limit: asked.limit },
    ({ where, orderBy, limit }) =>
      commitmentRows(db, and(wanted, where))
        .orderBy(...orderBy)
        .limit(limit),
    ({ row, coverage: covered }) => ({
      id: row.id,
      value: valueOf(sort, row),
      ...(sort.first ? { first: covered === 'notPlanned' } : {}),
    }),
  )
}

function valueOf({ name }: Sort, row: CommitmentRow): string | number | null {
  if (name === 'position') return row.position
  return name === 'age' ? row.promisedOnLower : row.dueOnUpper
}

/** By the last day on which it can be due, which is when it is late; a gap is what nobody works on. */
function sortOf(db: Reader, asked: CommitmentSort): Sort {
  const { dueOnUpper, promisedOnLower, position } = db.tables.commitments
  if (asked === 'position') {
    return { name: asked, column: position, kind: 'number', direction: 'ascending' }
  }
  if (asked === 'age') {
    return { name: asked, column: promisedOnLower, kind: 'day', direction: 'ascending' }
  }
  const direction = asked === '-dueOn' ? 'descending' : 'ascending'
  const byDay = { column: dueOnUpper, kind: 'day', direction } as const
  if (asked !== 'gaps') return { name: 'dueOn', ...byDay }
  return { name: asked, ...byDay, first: sql`${coverage(db)} = 'notPlanned'` }
}
