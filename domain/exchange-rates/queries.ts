import { and, eq } from 'drizzle-orm'
import type { Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import { staff } from '../access/rules.ts'
import type { RecordState, Subject } from '../command.ts'
import { listPage } from '../list-page.ts'
import { query } from '../query.ts'
import { exchangeRatePage, listExchangeRatesInput } from './schema.ts'

/** The rates that were recorded, the latest day first. */
export const listExchangeRates = query({
  name: 'exchangeRate.list',
  event: 'exchangeRate.listed',
  route: 'GET /exchange-rates',
  input: listExchangeRatesInput,
  output: exchangeRatePage,
  access: { roles: staff, scope: 'register' },
  answer: async (db, { input }) => {
    const { exchangeRates } = db.tables
    const where = and(
      input.currency === undefined ? undefined : eq(exchangeRates.currency, input.currency),
      input.toCurrency === undefined ? undefined : eq(exchangeRates.toCurrency, input.toCurrency),
      input.on === undefined ? undefined : eq(exchangeRates.rateOn, input.on),
    )
    const sort: Sort = {
      name: 'rateOn',
      column: exchangeRates.rateOn,
      kind: 'day',
      direction: 'descending',
    }
    const { rows, ...page } = await listPage(
      db,
      { from: exchangeRates, where, sort, id: exchangeRates.id },
      input,
      (part) =>
        db
          .select()
          .from(exchangeRates)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id, rateOn }) => ({ id, value: rateOn }),
    )
    return { items: rows, ...page }
  },
})

export type ExchangeRateRow = Reader['tables']['exchangeRates']['$inferSelect']

/** The rate as kept, or null where there is none. */
export async function exchangeRateRecord(
  db: Reader,
  rateId: string,
): Promise<(Subject & { row: ExchangeRateRow }) | null> {
  const { exchangeRates } = db.tables
  const [row] = await db.select().from(exchangeRates).where(eq(exchangeRates.id, rateId))
  return row ? { ...exchangeRateState(row), version: row.version, row } : null
}

/** What versions keep of a rate; it belongs to no desk. */
export const exchangeRateState = ({
  id,
  version: _,
  ...content
}: ExchangeRateRow): RecordState => ({
  ...{ kind: 'exchangeRate', id, deskId: null, level: 'internal', agreementId: null },
  content,
})

/** Whether a rate of these two currencies is recorded for a day. */
export async function isRateRecorded(
  db: Reader,
  said: Pick<ExchangeRateRow, 'currency' | 'toCurrency' | 'rateOn'>,
): Promise<boolean> {
  const { exchangeRates } = db.tables
  const rows = await db
    .select({ id: exchangeRates.id })
    .from(exchangeRates)
    .where(
      and(
        eq(exchangeRates.currency, said.currency),
        eq(exchangeRates.toCurrency, said.toCurrency),
        eq(exchangeRates.rateOn, said.rateOn),
      ),
    )
  return rows.length > 0
}

/** Whether an amount is converted at it. */
export async function isRateUsed(
  db: Reader,
  { currency, rateOn }: Pick<ExchangeRateRow, 'currency' | 'rateOn'>,
): Promise<boolean> {
  const { contributions } = db.tables
  const rows = await db
    .select({ id: contributions.id })
    .from(contributions)
    .where(and(eq(contributions.amountCurrency, currency), eq(contributions.valueOn, rateOn)))
    .limit(1)
  return rows.length > 0
}
