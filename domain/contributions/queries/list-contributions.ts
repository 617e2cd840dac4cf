import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { lineOf } from '../../agreements/queries/agreements-around.ts'
import { listPage } from '../../list-page.ts'
import { query } from '../../query.ts'
import {
  type ContributionPage,
  contributionPage,
  type ListContributions,
  listContributionsInput,
} from '../schema.ts'
import { contributionRows, contributionsTold } from './contribution-rows.ts'

/** What is given, in the order in which it was entered: every contribution that the caller may read. */
export const listContributions = query({
  name: 'contribution.list',
  event: 'contribution.listed',
  route: 'GET /contributions',
  input: listContributionsInput,
  output: contributionPage,
  access: staffReads,
  answer: async (db, { input, actor, home: { currency } }): Promise<ContributionPage> => {
    const { contributions } = db.tables
    const { id } = contributions
    const line = input.drawableBy ? await lineOf(db, actor, input.drawableBy) : null
    const where = and(
      found(db, input),
      line === null ? undefined : inArray(contributions.agreementId, [...line]),
      readableWhere(db, actor, contributions),
    )
    const { rows, ...page } = await listPage(
      db,
      {
        from: contributions,
        where,
        sort: { name: 'id', column: id, kind: 'text', direction: 'ascending' },
        id,
      },
      input,
      (part) =>
        contributionRows(db, and(where, part.where), currency)
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ row }) => ({ id: row.id, value: row.id }),
    )
    return { items: await contributionsTold(db, rows, { actor, currency }), ...page }
  },
  discloses: ({ items }) =>
    items.map(({ id, agreement, deskId, level }) => {
      return { id, agreementId: agreement.id, deskId, level }
    }),
})

function found({ tables: { contributions } }: Reader, input: ListContributions): SQL | undefined {
  const is = (column: AnySQLiteColumn, value: string | undefined) =>
    value === undefined ? undefined : eq(column, value)
  return and(
    is(contributions.agreementId, input.agreement),
    is(contributions.planId, input.plan),
    is(contributions.activityId, input.activity),
    is(contributions.side, input.side),
    is(contributions.form, input.form),
    is(contributions.firmness, input.firmness),
    is(contributions.amountCurrency, input.currency),
  )
}
